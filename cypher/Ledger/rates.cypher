// The exchange rates, if anything is to be converted.
// takes: $reached, $currency
// gives: rate
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND CASE WHEN $currency IS NULL THEN [] ELSE [1] END AS wanted
MATCH (euro:ExchangeRate)
WHERE euro.retractedAt IS NULL
RETURN [euro.currency, euro.date, toString(euro.perEuro)] AS rate
