// Members of the institution.
// takes: $id
// gives: edge, node
MATCH (this:Institution {id: $id})
MATCH ()<-[edge:MEMBER_OF]-(node:Actor)
USING INDEX edge:MEMBER_OF(endOrder, stands)
WHERE edge.endOrder STARTS WITH this.id + '\t'
  AND edge.stands = true
RETURN edge, node
ORDER BY edge.endOrder
