// Anything with an id. A retracted claim is still found, unless another time is asked for: it stays citable.
// takes: $id, $asOf
// gives: node
MATCH (node:Entity|Source|Claim {id: $id})
WHERE node.retractedAt IS NULL OR $asOf IS NULL AND node:Claim
RETURN node
