// Other names that the entity goes by; an empty list is not kept in the graph.
// takes: $id
// gives: value
MATCH (this:Entity {id: $id})
RETURN coalesce(this.otherNames, []) AS value
