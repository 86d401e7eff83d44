// The amount order of every pledge is its best sum in euros.
MATCH (pledge:Pledge)
WITH pledge, head(COLLECT {
  MATCH (pledge)<-[:SUBJECT]-(claim:Claim {predicate: 'AMOUNT', stage: 'PLEDGED', period: 'TOTAL'})
  WHERE claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
  WITH claim, coalesce(claim.max, claim.min) AS figure, head([day IN [pledge.announcedOn, claim.statedOn] WHERE size(day) >= 7]) AS named
  WITH claim, figure, CASE size(named) WHEN 7 THEN date(named) + duration({months: 1, days: -1}) ELSE date(named) END AS day
  WITH claim, CASE claim.currency WHEN 'EUR' THEN toFloat(figure) ELSE figure / head(COLLECT {
    MATCH (rate:ExchangeRate)
    WHERE rate.id >= claim.currency + ' ' + toString(day - duration('P31D'))
      AND rate.id <= claim.currency + ' ' + toString(day) AND rate.retractedAt IS NULL
    RETURN rate.perEuro ORDER BY rate.id DESC LIMIT 1
  }) END AS euros
  RETURN euros ORDER BY claim.rank DESC, coalesce(euros, -1) DESC LIMIT 1
}) AS euros
WITH pledge, coalesce(right('0000000000000000000' + toString(toInteger(round(euros))), 19), '') + '\t' + pledge.id AS amountOrder
WHERE coalesce(pledge.amountOrder, '') <> amountOrder
RETURN pledge.id AS id, 'should have the amount order ' + amountOrder AS what
ORDER BY id
