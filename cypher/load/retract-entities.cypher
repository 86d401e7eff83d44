// Retracts entities that have left the files; what they were stays.
// Takes: $ids; $now.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.retractedAt = $now
