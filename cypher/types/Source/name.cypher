// What to call the source where results of several types are listed.
// takes: $id
// gives: value
MATCH (this:Source {id: $id})
RETURN this.title AS value
