// For each person where a page starts: the key that the other subjects page by.
MATCH (person:Person)
WHERE person.id IN $ids
RETURN person.id AS walked, person.nameOrder AS key
