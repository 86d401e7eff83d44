// Events that the actor organised, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH (this)-[edge:ORGANISED]->(node:Event)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.dateOrder, edge.claim
