// The fact base as it is loaded.
// takes: nothing
// gives: node
MATCH (node:Dataset {id: 'facts'})
RETURN node
