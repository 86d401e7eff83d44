// How many pieces of evidence stand, for claims that do or against them.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN COUNT {
  MATCH (claim:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(:Source)
  WHERE claim.retractedAt IS NULL AND evidence.retractedAt IS NULL
} AS value
