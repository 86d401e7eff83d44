// All institutions, by name.
// takes: nothing
// gives: node
MATCH (node:Institution)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.nameOrder
