// The pledge that is asked about, and all whose money is or may be within it: its parts and theirs, whatever is the same
// money as one of these, and the parts of that.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS asked
MATCH (asked)((:Pledge)<-[link:PART_OF WHERE link.retractedAt IS NULL]-(:Pledge))*(part:Pledge)
WITH DISTINCT part
UNWIND [part] + COLLECT {
  MATCH (part)-[tie:SAME_MONEY_AS WHERE tie.judgement = 'SAME' AND tie.retractedAt IS NULL]-(same:Pledge)
  // One path to each is enough: pledges that are all the same money have more paths than can be walked.
  MATCH SHORTEST 1 (same)((outer:Pledge)-[step:PART_OF|SAME_MONEY_AS WHERE step.retractedAt IS NULL]-(inner:Pledge)
    WHERE step.judgement = 'SAME' OR step:PART_OF AND endNode(step) = outer)*(held:Pledge)
  RETURN held
} AS node
RETURN DISTINCT node
