// Every standing entity has exactly one standing description, and a retracted one has none.
MATCH (entity:Entity)
WITH entity, COUNT {
  MATCH (entity)<-[:SUBJECT]-(claim:Claim {predicate: 'DESCRIBED'}) WHERE claim.retractedAt IS NULL
} AS descriptions
WHERE descriptions <> CASE WHEN entity.retractedAt IS NULL THEN 1 ELSE 0 END
RETURN entity.id AS id, descriptions + ' standing descriptions' AS what
ORDER BY id
