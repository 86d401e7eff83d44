// What else is in the entry.
// takes: $this
// gives: node
WITH $this AS this
UNWIND [this.other] AS node
WITH node
WHERE node IS NOT NULL
RETURN node
