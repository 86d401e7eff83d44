// The claims of the path, from the pledge round to the pledge.
// takes: $this
// gives: node
WITH $this AS this
UNWIND range(0, size(this.path) - 1) AS step
MATCH (node:Claim {id: this.path[step]})
RETURN node
ORDER BY step
