// All pledges, by date.
// takes: nothing
// gives: node
MATCH (node:Pledge)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
