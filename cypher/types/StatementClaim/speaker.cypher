// Who made the statement.
// takes: $id
// gives: node
MATCH (this:Statement {id: $id})
MATCH (this)-[:SUBJECT]->(node:Actor)
RETURN node
