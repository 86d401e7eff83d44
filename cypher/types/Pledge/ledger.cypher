// The pledge whose ledger is wanted; what it is made from is in cypher/types/Ledger.
// takes: $id
// gives: node
MATCH (this:Pledge {id: $id})
RETURN this AS node
