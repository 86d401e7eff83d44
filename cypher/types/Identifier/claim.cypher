// The claim that it is.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
RETURN this AS node
