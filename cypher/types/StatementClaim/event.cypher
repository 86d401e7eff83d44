// Where the statement was made.
// takes: $id
// gives: node
MATCH (this:Statement {id: $id})
MATCH (this)-[:SAID_AT]->(node:Event)
RETURN node
