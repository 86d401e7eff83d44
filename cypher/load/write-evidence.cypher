// Records sources for and against claims.
// Takes: $rows with claim, type, source, properties; $now.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (source:Source {id: row.source})
CREATE (claim)-[evidence:$(row.type)]->(source)
SET evidence = row.properties
SET evidence.recordedAt = $now
