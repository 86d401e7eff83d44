// All people, institutions, events and pledges, by name.
// takes: nothing
// gives: node
MATCH (node:Entity)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.nameOrder
