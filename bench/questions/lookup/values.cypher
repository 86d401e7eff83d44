// People spread over the ids; each is asked for in turn.
MATCH (person:Person)
WHERE person.retractedAt IS NULL
WITH person.id AS id
ORDER BY id
WITH collect(id) AS ids
UNWIND range(0, 199) AS at
RETURN ids[(at * size(ids)) / 200] AS id
