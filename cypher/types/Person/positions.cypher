// Posts that the person holds or held.
// takes: $id
// gives: edge, node
MATCH (this:Person {id: $id})
MATCH (this)-[edge:HOLDS_POSITION]->(node:Institution)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
