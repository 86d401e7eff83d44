// Who advises the institution.
// takes: $id
// gives: edge, node
MATCH (this:Institution {id: $id})
MATCH (this)<-[edge:ADVISES]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
