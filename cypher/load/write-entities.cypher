// Gives each entity the properties of its description; a new one is recorded now, one that returns stands again.
// Takes: $rows with id, labels, properties; $now.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.labels)
WITH entity, row, coalesce(entity.recordedAt, $now) AS recordedAt
SET entity = row.properties
SET entity.recordedAt = recordedAt
