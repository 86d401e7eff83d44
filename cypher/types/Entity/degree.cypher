// How many links to others the entity has now. Its order key begins with the number. In brackets, because it is read from the
// entity itself also where its other properties are read from an earlier description.
// takes: $id
// gives: value
MATCH (this:Entity {id: $id})
RETURN toInteger(left((this).degreeOrder, 9)) AS value
