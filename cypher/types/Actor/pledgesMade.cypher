// Pledges that the actor announced, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH ()-[edge:MADE]->(node:Pledge)
USING INDEX edge:MADE(startOrder, stands)
WHERE edge.startOrder STARTS WITH this.id + '\t'
  AND edge.stands = true
RETURN edge, node
ORDER BY edge.startOrder
