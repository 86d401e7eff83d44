// Since when the link holds, as precisely as its source says.
// takes: $id
// gives: value
MATCH ()-[this {claim: $id}]->()
RETURN this.validFrom AS value
