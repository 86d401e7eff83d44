// Every recording of every claim, and whether it stands.
// Gives: id, live.
MATCH (claim:Claim)
RETURN claim.id AS id, claim.retractedAt IS NULL AS live
ORDER BY id
