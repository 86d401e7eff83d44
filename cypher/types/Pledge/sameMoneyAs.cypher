// Pledges said to be the same money, whichever side the source names first.
// takes: $id
// gives: edge, pledge
MATCH (this:Pledge {id: $id})
MATCH (this)-[edge:SAME_MONEY_AS]-(pledge:Pledge)
WHERE edge.retractedAt IS NULL
RETURN edge, pledge
ORDER BY pledge.nameOrder, edge.claim
