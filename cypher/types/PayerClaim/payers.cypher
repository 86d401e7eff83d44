// Those whom the source names as payers.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
MATCH (this)-[:NAMES]->(node:Actor)
RETURN node
ORDER BY node.nameOrder
