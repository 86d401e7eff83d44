// Every standing claim has a standing source.
MATCH (claim:Claim)
WHERE claim.retractedAt IS NULL
  AND NOT EXISTS { MATCH (claim)-[support:SUPPORTED_BY]->(:Source) WHERE support.retractedAt IS NULL }
RETURN claim.id AS id, claim.predicate + ' without evidence' AS what
ORDER BY id
