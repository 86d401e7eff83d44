// Gives each source the properties of its record; a new one is recorded now, one that returns stands again.
// Takes: $rows with id, properties; $now.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
WITH source, row, coalesce(source.recordedAt, $now) AS recordedAt
SET source = row.properties
SET source.recordedAt = recordedAt
