// The pledges that are asked about, and all that lies beneath them.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS whole
MATCH (whole)((:Pledge)<-[link:PART_OF WHERE link.retractedAt IS NULL]-(:Pledge))*(node:Pledge)
RETURN DISTINCT node
