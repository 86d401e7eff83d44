// The orders that a list of institutions can have.
// takes: nothing
// gives: NAME, DEGREE
// derived: DEGREE
MATCH (this:Institution)
RETURN this.nameOrder AS NAME, this.degreeOrder AS DEGREE
