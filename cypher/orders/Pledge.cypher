// The orders that a list of pledges can have.
// takes: nothing
// gives: NAME, DATE, AMOUNT, DEGREE
// derived: AMOUNT, DEGREE
MATCH (this:Pledge)
RETURN this.nameOrder AS NAME, this.dateOrder AS DATE, this.amountOrder AS AMOUNT, this.degreeOrder AS DEGREE
