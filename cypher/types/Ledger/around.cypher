// The pledges that are asked about, all that lies beneath them, and all that they lie in: two parts of one whole, split in
// two ways, may be the same money.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS asked
UNWIND COLLECT {
  MATCH (asked)((:Pledge)<-[link:PART_OF WHERE link.retractedAt IS NULL]-(:Pledge))*(inner:Pledge)
  RETURN inner
} + COLLECT {
  MATCH (asked)((:Pledge)-[link:PART_OF WHERE link.retractedAt IS NULL]->(:Pledge))+(whole:Pledge)
  RETURN whole
} AS node
RETURN DISTINCT node
