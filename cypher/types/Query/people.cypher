// All people, by name.
// takes: nothing
// gives: node
MATCH (node:Person)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.nameOrder
