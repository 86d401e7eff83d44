// How many people stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (counted:Person) WHERE counted.retractedAt IS NULL } AS value
