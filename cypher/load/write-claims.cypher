// Records new claims.
// Takes: $rows with properties; $now.
UNWIND $rows AS row
CREATE (claim:Claim)
SET claim = row.properties
SET claim.recordedAt = $now
