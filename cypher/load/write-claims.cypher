// Records new claims.
// Takes: $rows with labels, properties; $now.
UNWIND $rows AS row
CREATE (claim:Claim)
SET claim:$(row.labels)
SET claim = row.properties
SET claim.recordedAt = $now
