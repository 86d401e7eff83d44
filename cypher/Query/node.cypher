// Anything with an id. A retracted claim is still found: it stays citable.
// takes: $id
// gives: node
MATCH (node:Entity|Source|Claim {id: $id})
WHERE node.retractedAt IS NULL OR node:Claim
RETURN node
