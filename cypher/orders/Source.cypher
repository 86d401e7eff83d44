// The orders that a list of sources can have.
// takes: nothing
// gives: NAME, DATE
MATCH (this:Source)
RETURN this.nameOrder AS NAME, this.dateOrder AS DATE
