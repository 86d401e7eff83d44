// Where it was said.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
MATCH (this)-[:SAID_AT]->(node:Event)
RETURN node
