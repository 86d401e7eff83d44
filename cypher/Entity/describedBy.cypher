// The claim behind the names, dates, places and note of an entity; of one that has left the files, the last.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'DESCRIBED'})
RETURN node
ORDER BY node.retractedAt IS NOT NULL, node.recordedAt DESC
