// Who took part in the event.
// takes: $id
// gives: edge, node
MATCH (this:Event {id: $id})
MATCH ()<-[edge:PARTICIPATED_IN]-(node:Actor)
USING INDEX edge:PARTICIPATED_IN(endOrder, stands)
WHERE edge.endOrder STARTS WITH this.id + '\t'
  AND edge.stands = true
RETURN edge, node
ORDER BY edge.endOrder
