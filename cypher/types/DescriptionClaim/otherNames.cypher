// Other names that the claim gives; an empty list is not kept in the graph.
// takes: $id
// gives: value
MATCH (this:Claim {id: $id})
RETURN coalesce(this.otherNames, []) AS value
