// Retracts sources that have left the files; what they were stays.
// Takes: $ids; $now.
UNWIND $ids AS id
MATCH (source:Source {id: id})
SET source.retractedAt = $now
