// Pledges that the actor is said to pay, by date. Only pledges are at that end of PAYS, so no label is read.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH ()-[edge:PAYS]->(node)
USING INDEX edge:PAYS(startOrder)
WHERE edge.startOrder STARTS WITH this.id + '\t'
  AND edge.retractedAt IS NULL
RETURN edge, node
ORDER BY edge.startOrder
