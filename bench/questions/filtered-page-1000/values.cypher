// The key of the last claim of page 999.
MATCH (claim:Claim)
WHERE claim.id IN $ids
RETURN claim.id AS walked, claim.dateOrder AS key
