// Pledges that the actor announced, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH (this)-[edge:MADE]->(node:Pledge)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.dateOrder, edge.claim
