// Pledges that are for the actor, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH ()<-[edge:BENEFITS]-(node:Pledge)
USING INDEX edge:BENEFITS(endOrder, stands)
WHERE edge.endOrder STARTS WITH this.id + '\t'
  AND edge.stands = true
RETURN edge, node
ORDER BY edge.endOrder
