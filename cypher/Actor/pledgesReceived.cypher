// Pledges that are for the actor, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH (this)<-[edge:BENEFITS]-(node:Pledge)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.dateOrder, edge.claim
