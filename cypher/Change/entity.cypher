// What the claim is about.
// takes: $this
// gives: node
WITH $this AS this
UNWIND [this.entity] AS node
RETURN node
