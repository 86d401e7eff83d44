// The claim behind a link.
// takes: $id
// gives: node
MATCH ()-[this:DRAWS_ON {claim: $id}]->()
MATCH (node:Claim {id: this.claim})
RETURN node
