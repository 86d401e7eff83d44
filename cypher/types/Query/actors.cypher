// All people and institutions, by name.
// takes: nothing
// gives: node
MATCH (node:Actor)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.nameOrder
