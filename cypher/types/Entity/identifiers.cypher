// What registers call the entity.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(identifier:Claim {predicate: 'IDENTIFIED'})
// An identifier comes with its entity, whenever it was said: only the moments at which this graph held it are asked for.
WITH identifier, identifier {.recordedAt, .retractedAt} AS held
WHERE held.retractedAt IS NULL
// Under another name than the pattern's, so that the compiler adds no condition of its own.
RETURN identifier AS node
ORDER BY node.scheme, node.match DESC, node.value
