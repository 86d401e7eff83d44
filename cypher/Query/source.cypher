// One source by id.
// takes: $id
// gives: node
MATCH (node:Source {id: $id})
WHERE node.retractedAt IS NULL
RETURN node
