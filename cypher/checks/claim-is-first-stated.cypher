// Every claim says when it was first made, as its day and its sources have it, and where its figure stands.
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
RETURN claim.id AS id,
       'should be first stated ' + firstStated + coalesce(' and have the amount order ' + amountOrder, '') AS what
ORDER BY id
