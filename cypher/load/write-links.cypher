// Points new claims at the entities in them.
// Takes: $rows with claim, type, entity.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (entity:Entity {id: row.entity})
CREATE (claim)-[:$(row.type)]->(entity)
