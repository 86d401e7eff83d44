// The orders that a list of people can have.
// takes: nothing
// gives: NAME, DEGREE
// derived: DEGREE
MATCH (this:Person)
RETURN this.nameOrder AS NAME, this.degreeOrder AS DEGREE
