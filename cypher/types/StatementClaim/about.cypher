// What the statement is about.
// takes: $id
// gives: node
MATCH (this:Statement {id: $id})
MATCH (this)-[:OBJECT]->(node:Entity)
RETURN node
