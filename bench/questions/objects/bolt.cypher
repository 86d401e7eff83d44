RETURN COLLECT {
  MATCH (claim:Claim)
  WHERE claim.dateOrder > '' AND claim.retractedAt IS NULL
  WITH claim ORDER BY claim.dateOrder LIMIT 10000
  RETURN [claim.id, claim.predicate, claim.statedOn]
} AS answer
