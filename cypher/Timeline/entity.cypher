// Whose timeline the entry is of.
// takes: $this
// gives: node
WITH $this AS this
UNWIND [this.entity] AS node
RETURN node
