// The value as text; nothing where it is a number.
// takes: $id
// gives: value
MATCH (this:Claim {id: $id})
RETURN this.value AS value
