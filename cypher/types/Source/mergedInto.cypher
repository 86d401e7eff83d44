// What its record was merged into.
// takes: $id
// gives: node
MATCH (this:Source {id: $id})
MATCH (node:Source {id: this.mergedInto})
RETURN node
