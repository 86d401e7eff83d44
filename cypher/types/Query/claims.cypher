// All claims that stand, by the day on which they were made.
// takes: nothing
// gives: node
MATCH (node:Claim)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
