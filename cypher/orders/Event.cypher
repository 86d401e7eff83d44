// The orders that a list of events can have.
// takes: nothing
// gives: NAME, DATE, DEGREE
// derived: DEGREE
MATCH (this:Event)
RETURN this.nameOrder AS NAME, this.dateOrder AS DATE, this.degreeOrder AS DEGREE
