// Retracts evidence that has left its claim; what it was stays.
// Takes: $rows with claim, type, source, locator, note and scope (empty if there is none); $now.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})-[evidence:SUPPORTED_BY|DISPUTED_BY]->(source:Source {id: row.source})
WHERE type(evidence) = row.type AND evidence.retractedAt IS NULL
  AND evidence.locator = row.locator AND coalesce(evidence.note, '') = row.note
  AND coalesce(evidence.scope, '') = row.scope
SET evidence.retractedAt = $now
