// Pledges that are for the actor, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH ()<-[edge:BENEFITS]-(node:Pledge)
USING INDEX edge:BENEFITS(endOrder)
WHERE edge.endOrder STARTS WITH this.id + '\t'
  AND edge.retractedAt IS NULL
RETURN edge, node
ORDER BY edge.endOrder
