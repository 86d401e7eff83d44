// How many sources stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (counted:Source) WHERE counted.retractedAt IS NULL } AS value
