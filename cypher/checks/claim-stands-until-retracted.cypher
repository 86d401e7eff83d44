// Every claim says that it stands, or that it does not because it was retracted.
MATCH (claim:Claim)
WHERE claim.stands IS NULL OR claim.stands = (claim.retractedAt IS NOT NULL)
RETURN claim.id AS id, 'has stands ' + coalesce(toString(claim.stands), 'nowhere') AS what
ORDER BY id
