// The orders that a list of statements can have.
// takes: nothing
// gives: DATE
MATCH (this:Statement)
RETURN this.dateOrder AS DATE
