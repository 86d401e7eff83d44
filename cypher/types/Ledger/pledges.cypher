// The pledges that may stand on a line.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
// By its id: the server fails if what is in a list of a list has a list of its own.
UNWIND this AS pledge
MATCH (node:Pledge {id: pledge.id})
RETURN node
