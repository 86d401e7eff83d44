// What was said about the entity.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:OBJECT]-(node:Statement)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
