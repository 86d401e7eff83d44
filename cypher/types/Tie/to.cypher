// Until when the tie holds, as precisely as its source says.
// takes: $id
// gives: value
MATCH ()-[this {claim: $id}]->()
RETURN this.validTo AS value
