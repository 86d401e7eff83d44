// The pledges that are asked about, all whose money is or may be within them, as in beneath.cypher, and all that any of
// these lies in: two parts of one whole, split in two ways, may be the same money.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS asked
MATCH (asked)((:Pledge)<-[link:PART_OF WHERE link.retractedAt IS NULL]-(:Pledge))*(part:Pledge)
WITH DISTINCT part
UNWIND [part] + COLLECT {
  MATCH (part)-[tie:SAME_MONEY_AS WHERE tie.judgement = 'SAME' AND tie.retractedAt IS NULL]-(same:Pledge)
  MATCH SHORTEST 1 (same)((outer:Pledge)-[step:PART_OF|SAME_MONEY_AS WHERE step.retractedAt IS NULL]-(inner:Pledge)
    WHERE step.judgement = 'SAME' OR step:PART_OF AND endNode(step) = outer)*(held:Pledge)
  RETURN held
} AS within
WITH DISTINCT within
MATCH (within)((:Pledge)-[up:PART_OF WHERE up.retractedAt IS NULL]->(:Pledge))*(node:Pledge)
RETURN DISTINCT node
