// How large a pledge was held to be, as an order key: as in derive/amounts.cypher.
// takes: $id
// gives: value
MATCH (this:Pledge {id: $id})
RETURN coalesce(head(COLLECT {
  MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'AMOUNT', stage: 'PLEDGED', period: 'TOTAL'})
  WHERE claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
  WITH claim, coalesce(claim.max, claim.min) AS figure, head([day IN [this.announcedOn, claim.statedOn] WHERE size(day) >= 7]) AS named
  WITH claim, figure, CASE size(named) WHEN 7 THEN date(named) + duration({months: 1, days: -1}) ELSE date(named) END AS day
  WITH claim, CASE claim.currency WHEN 'EUR' THEN toFloat(figure) ELSE figure / head(COLLECT {
    MATCH (rate:ExchangeRate)
    WHERE rate.id >= claim.currency + ' ' + toString(day - duration('P31D'))
      AND rate.id <= claim.currency + ' ' + toString(day) AND rate.retractedAt IS NULL
    RETURN rate.perEuro ORDER BY rate.id DESC LIMIT 1
  }) END AS euros
  WITH euros ORDER BY claim.rank DESC, coalesce(euros, -1) DESC LIMIT 1
  RETURN right('0000000000000000000' + toString(toInteger(round(euros))), 19)
}), '') + '\t' + this.id AS value
