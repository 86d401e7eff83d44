// How many pledges stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (counted:Pledge) WHERE counted.retractedAt IS NULL } AS value
