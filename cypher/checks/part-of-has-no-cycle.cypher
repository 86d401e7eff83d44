// Nothing is part of itself, through however many wholes.
MATCH path = (entity:Entity)-[:PART_OF*1..12]->(entity)
WHERE all(edge IN relationships(path) WHERE edge.retractedAt IS NULL)
RETURN entity.id AS id, reduce(all = '', node IN nodes(path) | all + node.id + ' ') AS what
ORDER BY id, what
