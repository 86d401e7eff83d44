// The claims that count the entries of a list.
// takes: $this
// gives: node
WITH $this AS this
UNWIND this.claims AS node
WITH node
WHERE node.retractedAt IS NULL
RETURN node
