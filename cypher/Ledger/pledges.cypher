// The pledges that may stand on a line.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS node
RETURN node
