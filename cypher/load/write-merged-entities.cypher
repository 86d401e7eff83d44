// Says into what an entity that has left the files was merged. One that this graph never held is made, retracted from the
// start, with the names of what it went into, so that a new graph can also tell a reader of the old id where it went.
// All properties are set at once: the id of the other record, were it set even for a moment, would be there twice.
// Takes: $rows with id, into, labels; $now.
UNWIND $rows AS row
MATCH (into:Entity {id: row.into})
MERGE (old:Entity {id: row.id})
WITH row, into, old, old.recordedAt IS NULL AS isNew
SET old:$(CASE WHEN isNew THEN row.labels ELSE [] END)
SET old += CASE WHEN isNew THEN into {
  .*, id: row.id, recordedAt: $now, retractedAt: $now, mergedInto: row.into,
  nameOrder: left(into.nameOrder, size(into.nameOrder) - size(into.id)) + row.id,
  dateOrder: left(into.dateOrder, size(into.dateOrder) - size(into.id)) + row.id
} ELSE {mergedInto: row.into} END
