// How many pieces of evidence stand.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT { MATCH (:Claim)-[support:SUPPORTED_BY]->(:Source) WHERE support.retractedAt IS NULL } AS value
