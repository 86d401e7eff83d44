// Retracts claims that have left the files; what they were stays.
// Takes: $ids; $now.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim.retractedAt = $now
