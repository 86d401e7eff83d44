// All events, by date.
// takes: nothing
// gives: node
MATCH (node:Event)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
