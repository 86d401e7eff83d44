// The pledges whose sum is wanted; what it is made from is in cypher/types/Ledger.
// takes: nothing
// gives: node
MATCH (node:Pledge)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.id
