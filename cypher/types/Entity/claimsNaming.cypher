// Claims of which the entity is the object.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:OBJECT]-(node:Claim)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
