// The licence of the facts.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN 'CC-BY-4.0' AS value
