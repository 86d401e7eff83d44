// Every figure has the bounds of its modality: one exact or rough value, a floor, a ceiling, or a range.
MATCH (claim:Claim)
WHERE (claim.predicate IN ['AMOUNT', 'QUANTITY'] OR claim.modality IS NOT NULL
       OR claim.min IS NOT NULL OR claim.max IS NOT NULL)
  AND NOT coalesce(CASE claim.modality
    WHEN 'AT_LEAST' THEN claim.min IS NOT NULL AND claim.max IS NULL
    WHEN 'UP_TO' THEN claim.min IS NULL AND claim.max IS NOT NULL
    WHEN 'RANGE' THEN claim.min < claim.max
    WHEN 'EXACT' THEN claim.min = claim.max
    WHEN 'ABOUT' THEN claim.min = claim.max
  END, false)
RETURN claim.id AS id,
       coalesce(claim.modality, 'no modality') + ' with min ' + coalesce(toString(claim.min), 'none')
         + ' and max ' + coalesce(toString(claim.max), 'none') AS what
ORDER BY id
