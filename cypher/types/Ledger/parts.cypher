// What is a part of what, and who denies it.
// takes: $reached
// gives: part
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS whole
MATCH (whole)<-[link:PART_OF]-(inner:Pledge)
WHERE link.retractedAt IS NULL
RETURN {
  claim: link.claim,
  whole: whole.id,
  part: inner.id,
  decomposition: link.decomposition,
  counting: link.counting,
  disputed: link.disputed,
  deniedBy: CASE WHEN link.disputed THEN COLLECT {
    MATCH (:Claim {id: link.claim})-[against:DISPUTED_BY]->(denier:Source)
    WHERE against.retractedAt IS NULL
    RETURN denier.id
  } ELSE [] END
} AS part
