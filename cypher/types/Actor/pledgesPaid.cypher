// Pledges that the actor is said to pay, by date.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH ()-[edge:PAYS]->(node:Pledge)
USING INDEX edge:PAYS(startOrder, stands)
WHERE edge.startOrder STARTS WITH this.id + '\t'
  AND edge.stands = true
RETURN edge, node
ORDER BY edge.startOrder
