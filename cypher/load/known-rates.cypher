// Every exchange rate as it is recorded, and whether it stands.
// Gives: id, perEuro, live.
MATCH (rate:ExchangeRate)
RETURN rate.id AS id, toString(rate.perEuro) AS perEuro, rate.retractedAt IS NULL AS live
ORDER BY id
