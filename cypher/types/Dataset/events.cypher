// How many events stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (counted:Event) WHERE counted.retractedAt IS NULL } AS value
