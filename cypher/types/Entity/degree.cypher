// How many links to others the entity has. Its order key begins with the number.
// takes: $id
// gives: value
MATCH (this:Entity {id: $id})
RETURN toInteger(left(this.degreeOrder, 9)) AS value
