// The claim behind a link.
// takes: $id
// gives: node
MATCH ()-[this:SAME_MONEY_AS {claim: $id}]->()
MATCH (node:Claim {id: this.claim})
RETURN node
