// The orders that a list of actors can have.
// takes: nothing
// gives: NAME, DEGREE
// derived: DEGREE
MATCH (this:Actor)
RETURN this.nameOrder AS NAME, this.degreeOrder AS DEGREE
