// The entity that a register calls so, whenever that was said.
// takes: $scheme, $value
// forms: $value identifier
// gives: node
MATCH (claim:Claim {scheme: $scheme, match: 'SAME_AS'})-[:SUBJECT]->(node:Entity)
WHERE claim.value IN $value
WITH node, claim {.recordedAt, .retractedAt} AS held
WHERE held.retractedAt IS NULL AND node.retractedAt IS NULL
RETURN node
