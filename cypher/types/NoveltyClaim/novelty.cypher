// Whether the money is new.
// takes: $id
// gives: value
MATCH (this:Claim {id: $id})
RETURN this.value AS value
