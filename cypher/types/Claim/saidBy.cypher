// Who said it.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
MATCH (this)-[:SAID_BY]->(node:Entity)
RETURN node
