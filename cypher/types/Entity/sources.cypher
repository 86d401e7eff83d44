// Every source of a claim about the entity, once.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT|OBJECT]-(claim:Claim)-[support:SUPPORTED_BY]->(node:Source)
WHERE claim.retractedAt IS NULL
  AND support.retractedAt IS NULL
WITH DISTINCT node
RETURN node
ORDER BY node.nameOrder
