// Who is said to pay the pledge.
// takes: $id
// gives: edge, node
MATCH (this:Pledge {id: $id})
MATCH (this)<-[edge:PAYS]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
