// When each claim was first made: on its own day, else when the earliest of its sources appeared, else when it was
// recorded. Where a figure stands among others of its currency: by its upper bound, else its lower one. And whether it
// stands: an index does not hold what has no retractedAt.
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
   OR claim.stands IS NULL OR claim.stands = (claim.retractedAt IS NOT NULL)
SET claim.firstStated = firstStated, claim.amountOrder = amountOrder, claim.stands = claim.retractedAt IS NULL
RETURN claim.id AS id
ORDER BY id
