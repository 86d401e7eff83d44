// The orders that a list of entities can have.
// takes: nothing
// gives: NAME, DEGREE
// derived: DEGREE
MATCH (this:Entity)
RETURN this.nameOrder AS NAME, this.degreeOrder AS DEGREE
