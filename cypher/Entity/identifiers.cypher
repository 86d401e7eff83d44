// What registers call the entity.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'IDENTIFIED'})
// Of its days only those on which this graph held it: an identifier comes with its entity, whenever it was said.
WITH this, node, node {.recordedAt, .retractedAt} AS held
WHERE held.retractedAt IS NULL
RETURN node
ORDER BY node.scheme, node.match DESC, node.value
