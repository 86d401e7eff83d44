// Every entity is exactly one of Person, Institution, Event and Pledge, and an Actor if it is one of the first two.
MATCH (entity:Entity)
WITH entity, [label IN labels(entity) WHERE label IN ['Person', 'Institution', 'Event', 'Pledge']] AS types
WHERE size(types) <> 1 OR entity:Actor <> (entity:Person OR entity:Institution)
RETURN entity.id AS id, 'the labels ' + reduce(all = '', label IN labels(entity) | all + label + ' ') AS what
ORDER BY id
