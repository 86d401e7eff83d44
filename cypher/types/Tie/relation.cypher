// What kind of tie it is.
// takes: $id
// gives: value
MATCH ()-[this {claim: $id}]->()
RETURN type(this) AS value
