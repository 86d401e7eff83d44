// One pledge by id.
// takes: $id
// gives: node
MATCH (node:Pledge {id: $id})
WHERE node.retractedAt IS NULL
RETURN node
