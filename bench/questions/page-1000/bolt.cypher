MATCH (claim:Claim)
WHERE claim.dateOrder > $key AND claim.retractedAt IS NULL
WITH claim ORDER BY claim.dateOrder LIMIT 20
RETURN [claim.id, claim.predicate, claim.statedOn] AS answer
