// The exchange rates that the ledger may need. If the caller names a currency: all of them. Otherwise, if the figures are in
// several currencies: the rates of those.
// takes: $reached, $currency
// gives: rate
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
WITH this, COLLECT {
  UNWIND this AS pledge
  MATCH (pledge)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'})
  WHERE figure.retractedAt IS NULL
  RETURN DISTINCT figure.currency
} AS currencies
UNWIND CASE WHEN $currency IS NOT NULL THEN [null] WHEN size(currencies) < 2 THEN [] ELSE [currencies] END AS wanted
MATCH (euro:ExchangeRate)
WHERE euro.retractedAt IS NULL
  AND coalesce(euro.currency IN wanted, true)
RETURN {currency: euro.currency, day: euro.date, perEuro: toString(euro.perEuro)} AS rate
