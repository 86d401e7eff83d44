// Pledges that are for the actor, by date. Only pledges are at that end of BENEFITS, so no label is read.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH ()<-[edge:BENEFITS]-(node)
USING INDEX edge:BENEFITS(endOrder)
WHERE edge.endOrder STARTS WITH this.id + '\t'
  AND edge.retractedAt IS NULL
RETURN edge, node
ORDER BY edge.endOrder
