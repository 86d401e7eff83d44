// How many standing relationships each entity has, as an order key.
MATCH (entity:Entity)
WITH entity, COUNT {
  MATCH (entity)-[edge]-(:Entity) WHERE edge.retractedAt IS NULL
} AS degree
WITH entity, right('000000000' + toString(degree), 9) + '\t' + entity.id AS degreeOrder
WHERE coalesce(entity.degreeOrder, '') <> degreeOrder
SET entity.degreeOrder = degreeOrder
