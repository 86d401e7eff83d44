// Every entity, what it is, and whether it stands.
// Gives: id, label, live.
MATCH (entity:Entity)
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label IN ['Person', 'Institution', 'Event', 'Pledge']]) AS label,
       entity.retractedAt IS NULL AS live
ORDER BY id
