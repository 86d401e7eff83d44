// One event by id.
// takes: $id
// gives: node
MATCH (node:Event {id: $id})
WHERE node.retractedAt IS NULL
RETURN node
