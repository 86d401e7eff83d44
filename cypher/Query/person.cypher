// One person by id.
// takes: $id
// gives: node
MATCH (node:Person {id: $id})
WHERE node.retractedAt IS NULL
RETURN node
