// Members of the institution.
// takes: $id
// gives: edge, node
MATCH (this:Institution {id: $id})
MATCH ()<-[edge:MEMBER_OF]-(node:Actor)
USING INDEX edge:MEMBER_OF(endOrder)
WHERE edge.endOrder STARTS WITH this.id + '\t'
  AND edge.retractedAt IS NULL
RETURN edge, node
ORDER BY edge.endOrder
