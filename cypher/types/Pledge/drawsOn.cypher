// Programmes and pledges that the money of the pledge is said to come out of.
// takes: $id
// gives: edge, from
MATCH (this:Pledge {id: $id})
MATCH (this)-[edge:DRAWS_ON]->(from:Entity)
WHERE edge.retractedAt IS NULL
RETURN edge, from
ORDER BY from.nameOrder, edge.claim
