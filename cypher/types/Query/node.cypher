// Anything with an id. What was retracted is still found, unless another time is asked for: it stays citable.
// takes: $id, $asOf
// gives: node
MATCH (node:Entity|Source|Claim {id: $id})
WHERE node.retractedAt IS NULL OR $asOf IS NULL
RETURN node
