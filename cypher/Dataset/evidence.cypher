// How many pieces of evidence stand, of claims that do.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT {
  MATCH (claim:Claim)-[support:SUPPORTED_BY]->(:Source)
  WHERE claim.retractedAt IS NULL AND support.retractedAt IS NULL
} AS value
