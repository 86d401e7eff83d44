// What registers call the entity.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'IDENTIFIED'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.scheme, node.match DESC, node.value
