// The orders that a list of claims can have.
// takes: nothing
// gives: DATE
MATCH (this:Claim)
RETURN this.dateOrder AS DATE
