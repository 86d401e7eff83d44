// Where the pledge was announced.
// takes: $id
// gives: edge, node
MATCH (this:Pledge {id: $id})
MATCH (this)-[edge:ANNOUNCED_AT]->(node:Event)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.dateOrder, edge.claim
