// What the claim is about.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
MATCH (this)-[:SUBJECT]->(node:Entity)
RETURN node
