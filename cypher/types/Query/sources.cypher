// All sources, by name.
// takes: nothing
// gives: node
MATCH (node:Source)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.nameOrder
