// The claim that the entry is made of.
// takes: $this
// gives: node
WITH $this AS this
UNWIND [this.claim] AS node
RETURN node
