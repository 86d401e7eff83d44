// Gives each exchange rate the properties of its record; a new one is recorded now, one that returns stands again.
// Takes: $rows with id, properties; $now.
UNWIND $rows AS row
MERGE (rate:ExchangeRate {id: row.id})
WITH rate, row, coalesce(rate.recordedAt, $now) AS recordedAt
SET rate = row.properties
SET rate.recordedAt = recordedAt
