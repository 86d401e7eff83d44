// Who else is named in the claim.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
MATCH (this)-[:NAMES]->(node:Entity)
RETURN node
ORDER BY node.nameOrder
