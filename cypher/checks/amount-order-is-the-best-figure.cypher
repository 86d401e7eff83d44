// The amount order of every pledge is that of a preferred sum, if it has one, and no other is above it.
MATCH (pledge:Pledge)
WITH pledge, split(pledge.amountOrder, '\t') AS order, COLLECT {
  MATCH (pledge)<-[:SUBJECT]-(claim:Claim {predicate: 'AMOUNT', stage: 'PLEDGED', period: 'TOTAL'})
  WHERE claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
  RETURN claim
} AS figures
WITH pledge, order, [figure IN figures WHERE figure.rank = 'PREFERRED'] AS preferred, figures
WITH pledge, order, CASE preferred WHEN [] THEN figures ELSE preferred END AS counted
WITH pledge, order, [figure IN counted WHERE figure.euros IS NOT NULL | figure.euros] AS sums
WHERE order IS NULL OR order[1] <> pledge.id
  OR sums = [] AND order[0] <> ''
  OR sums <> [] AND (order[0] = '' OR NOT toInteger(order[0]) IN sums OR any(sum IN sums WHERE sum > toInteger(order[0])))
RETURN pledge.id AS id, 'has the amount order ' + coalesce(pledge.amountOrder, '') + ', and its sums in euros are'
  + reduce(all = '', sum IN sums | all + ' ' + sum) AS what
ORDER BY id
