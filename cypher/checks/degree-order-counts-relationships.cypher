// The degree order of every entity counts its standing relationships.
MATCH (entity:Entity)
WITH entity, COUNT {
  MATCH (entity)-[edge]-(:Entity) WHERE edge.retractedAt IS NULL
} AS degree
WITH entity, right('000000000' + toString(degree), 9) + '\t' + entity.id AS degreeOrder
WHERE coalesce(entity.degreeOrder, '') <> degreeOrder
RETURN entity.id AS id, 'should have the degree order ' + degreeOrder AS what
ORDER BY id
