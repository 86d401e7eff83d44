// When each claim was first made: on its own day, else when the earliest of its sources appeared, else when it was
// recorded. And where a figure stands among others of its currency: by its upper bound, else its lower one.
// Gives: id, of each claim that is not as it was.
MATCH (claim:Claim)
OPTIONAL MATCH (claim)-[support:SUPPORTED_BY]->(source:Source)
WHERE support.retractedAt IS NULL
WITH claim, min(source.published) AS published
WITH claim, coalesce(claim.statedOn, published, toString(date(claim.recordedAt))) AS firstStated,
     CASE claim.predicate WHEN 'AMOUNT'
       THEN right('0000000000000000' + toString(coalesce(claim.max, claim.min)), 16) + '\t' + claim.id
     END AS amountOrder
WHERE coalesce(claim.firstStated, '') <> firstStated
   OR coalesce(claim.amountOrder, '') <> coalesce(amountOrder, '')
SET claim.firstStated = firstStated, claim.amountOrder = amountOrder
RETURN claim.id AS id
ORDER BY id
