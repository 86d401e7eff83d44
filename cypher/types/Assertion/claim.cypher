// The claim that is behind what one source says.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
RETURN this AS node
