// Who the pledge is for.
// takes: $id
// gives: edge, node
MATCH (this:Pledge {id: $id})
MATCH (this)-[edge:BENEFITS]->(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
