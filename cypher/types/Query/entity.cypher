// One entity by id. A retracted one is still found, unless another time is asked for.
// takes: $id, $asOf
// gives: node
MATCH (node:Entity {id: $id})
WHERE node.retractedAt IS NULL OR $asOf IS NULL
RETURN node
