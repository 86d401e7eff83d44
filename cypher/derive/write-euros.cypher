// Keeps what figures are in whole euros; nothing for one whose currency has no rate on its day.
// Takes: $rows with id, euros; $now.
UNWIND $rows AS row
MATCH (figure:Claim {id: row.id})
SET figure.euros = row.euros
