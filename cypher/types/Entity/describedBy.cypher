// The claim behind the names, dates, places and note of an entity: the one that stands, else the last.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'DESCRIBED'})
RETURN node
ORDER BY node.retractedAt IS NULL DESC, node.recordedAt DESC
