// Who owns the institution, wholly or in part.
// takes: $id
// gives: edge, node
MATCH (this:Institution {id: $id})
MATCH (this)<-[edge:OWNS]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
