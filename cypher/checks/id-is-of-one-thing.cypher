// No two of entities, sources and claims have the same ID: clients keep one object for each ID.
MATCH (thing:Entity|Source|Claim)
WITH thing.id AS id, count(*) AS things
WHERE things > 1
RETURN id, things + ' things' AS what
ORDER BY id
