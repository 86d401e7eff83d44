// What looked suspicious in the files.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN coalesce(this.warnings, []) AS value
