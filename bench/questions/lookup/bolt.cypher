MATCH (person:Person {id: $id})
WHERE person.retractedAt IS NULL
RETURN [person.id, person.name, person.country, person.born, person.note] AS answer
