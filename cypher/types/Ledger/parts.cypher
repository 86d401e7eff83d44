// What is a part of what, and who denies it.
// takes: $reached
// gives: part
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS whole
MATCH (whole)<-[link:PART_OF]-(inner:Pledge)
WHERE link.retractedAt IS NULL
RETURN [
  link.claim, whole.id, inner.id, link.decomposition, link.counting, link.disputed,
  CASE WHEN link.disputed THEN COLLECT {
    MATCH (:Claim {id: link.claim})-[against:DISPUTED_BY]->(denier:Source)
    WHERE against.retractedAt IS NULL
    RETURN denier.id
  } ELSE [] END
] AS part
