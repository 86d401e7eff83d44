// The exchange rates that stand.
// Gives: currency, day, perEuro.
MATCH (rate:ExchangeRate)
WHERE rate.retractedAt IS NULL
RETURN rate.currency AS currency, rate.date AS day, toString(rate.perEuro) AS perEuro
