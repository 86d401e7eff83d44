// What its record was merged into.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (node:Entity {id: this.mergedInto})
RETURN node
