// Who funds the institution.
// takes: $id
// gives: edge, node
MATCH (this:Institution {id: $id})
MATCH (this)<-[edge:FUNDS]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
