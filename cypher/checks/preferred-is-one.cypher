// At most one standing sum of a pledge is preferred at a stage and period, and at most one of its payer claims.
MATCH (claim:Claim {rank: 'PREFERRED'})-[:SUBJECT]->(pledge:Pledge)
WHERE claim.retractedAt IS NULL AND claim.predicate IN ['AMOUNT', 'PAYER']
WITH pledge, claim.predicate AS predicate, claim.stage AS stage, claim.period AS period, count(*) AS preferred
WHERE preferred > 1
RETURN pledge.id AS id,
       preferred + ' preferred ' + predicate + ' claims ' + coalesce(stage + ' ' + period, '') AS what
ORDER BY id, what
