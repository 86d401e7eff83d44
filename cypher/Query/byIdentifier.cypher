// The entity that a register calls so.
// takes: $scheme, $value
// forms: $value identifier
// gives: node
MATCH (claim:Claim {scheme: $scheme, match: 'SAME_AS'})
WHERE claim.value IN $value AND claim.retractedAt IS NULL
MATCH (claim)-[:SUBJECT]->(node:Entity)
WHERE node.retractedAt IS NULL
RETURN node
