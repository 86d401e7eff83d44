// The claim behind the names, dates, places and note of an entity.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'DESCRIBED'})
WHERE node.retractedAt IS NULL
RETURN node
