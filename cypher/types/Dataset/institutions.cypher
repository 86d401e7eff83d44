// How many institutions stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (counted:Institution) WHERE counted.retractedAt IS NULL } AS value
