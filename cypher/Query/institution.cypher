// One institution by id.
// takes: $id
// gives: node
MATCH (node:Institution {id: $id})
WHERE node.retractedAt IS NULL
RETURN node
