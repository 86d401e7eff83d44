// Pledges that the actor is said to pay, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH (this)-[edge:PAYS]->(node:Pledge)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.dateOrder, edge.claim
