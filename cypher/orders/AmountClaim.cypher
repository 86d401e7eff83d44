// The orders that a list of figures can have.
// takes: nothing
// gives: DATE, AMOUNT
// derived: AMOUNT
MATCH (this:Claim {predicate: 'AMOUNT'})
RETURN this.dateOrder AS DATE, this.amountOrder AS AMOUNT
