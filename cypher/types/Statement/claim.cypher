// The claim that the statement is.
// takes: $id
// gives: node
MATCH (this:Statement {id: $id})
RETURN this AS node
