// Whether a source speaks against the claim behind a link.
// takes: $id
// gives: value
MATCH ()-[this {claim: $id}]->()
RETURN this.disputed AS value
