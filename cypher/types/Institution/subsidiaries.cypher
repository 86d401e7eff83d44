// Subsidiaries of the institution.
// takes: $id
// gives: edge, node
MATCH (this:Institution {id: $id})
MATCH (this)<-[edge:SUBSIDIARY_OF]-(node:Institution)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
