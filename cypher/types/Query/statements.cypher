// All statements, by date.
// takes: nothing
// gives: node
MATCH (node:Statement)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
