// How many statements stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (counted:Statement) WHERE counted.retractedAt IS NULL } AS value
