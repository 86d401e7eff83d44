// The same as of merged entities, of a source.
// Takes: $rows with id, into; $now.
UNWIND $rows AS row
MATCH (into:Source {id: row.into})
MERGE (old:Source {id: row.id})
WITH row, into, old, old.recordedAt IS NULL AS isNew
SET old += CASE WHEN isNew THEN into {
  .*, id: row.id, recordedAt: $now, retractedAt: $now, mergedInto: row.into,
  nameOrder: left(into.nameOrder, size(into.nameOrder) - size(into.id)) + row.id,
  dateOrder: left(into.dateOrder, size(into.dateOrder) - size(into.id)) + row.id
} ELSE {mergedInto: row.into} END
