// Pledges that the actor announced, by date. Only pledges are at that end of MADE, so no label is read.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH ()-[edge:MADE]->(node)
USING INDEX edge:MADE(startOrder)
WHERE edge.startOrder STARTS WITH this.id + '\t'
  AND edge.retractedAt IS NULL
RETURN edge, node
ORDER BY edge.startOrder
