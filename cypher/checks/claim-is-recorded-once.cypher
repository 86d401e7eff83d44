// Of the recordings of one claim at most one stands.
MATCH (claim:Claim)
WHERE claim.retractedAt IS NULL
WITH split(claim.id, '~')[0] AS id, count(*) AS standing
WHERE standing > 1
RETURN id, standing + ' standing recordings' AS what
ORDER BY id
