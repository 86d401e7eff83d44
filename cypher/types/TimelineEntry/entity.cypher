// Whose timeline the entry is of.
// takes: $this
// gives: node
WITH $this AS this
// By its id: the server fails if what is in a list of a list has a list of its own.
MATCH (node:Entity {id: this.entity.id})
RETURN node
