MATCH (claim:Claim)
WHERE claim.dateOrder > '' AND claim.retractedAt IS NULL
  AND claim.predicate IN ['HOLDS_POSITION', 'PARTICIPATED_IN', 'SIGNED', 'MADE', 'PAYS', 'STATED', 'AMOUNT', 'QUANTITY', 'STAGE']
WITH claim ORDER BY claim.dateOrder LIMIT 20
RETURN [claim.id, claim.predicate, claim.statedOn] AS answer
