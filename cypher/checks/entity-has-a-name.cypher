// Every entity has a name and every source a title.
MATCH (thing:Entity|Source)
WHERE coalesce(CASE WHEN thing:Source THEN thing.title ELSE thing.name END, '') = ''
RETURN thing.id AS id, 'no name' AS what
ORDER BY id
