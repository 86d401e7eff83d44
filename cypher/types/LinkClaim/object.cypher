// What the claim links its subject to.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
MATCH (this)-[:OBJECT]->(node:Entity)
RETURN node
