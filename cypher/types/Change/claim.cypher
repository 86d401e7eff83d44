// The claim that came in or was taken back.
// takes: $this
// gives: node
WITH $this AS this
UNWIND [this.claim] AS node
RETURN node
