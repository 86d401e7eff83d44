// How many claims stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (counted:Claim) WHERE counted.retractedAt IS NULL } AS value
