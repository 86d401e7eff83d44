// How large each pledge is, in whole euros, as an order key: its preferred sum, else the largest of the normal ones, by
// the upper bound or else the lower one, at the rate that the ledger takes: that of the day of the announcement, else of
// the figure, of a month its last day, and none of a year. Without all that, it is the least.
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
SET pledge.amountOrder = amountOrder
