// Claims of which the entity is the subject.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
