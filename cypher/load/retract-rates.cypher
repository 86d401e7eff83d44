// Retracts exchange rates that have left the files; what they were stays.
// Takes: $ids; $now.
UNWIND $ids AS id
MATCH (rate:ExchangeRate {id: id})
SET rate.retractedAt = $now
