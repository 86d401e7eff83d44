// Days on which a source gives the person this post; an empty list is not kept in the graph.
// takes: $id
// gives: value
MATCH ()-[this {claim: $id}]->()
RETURN coalesce(this.attestedOn, []) AS value
