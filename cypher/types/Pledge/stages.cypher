// The stages that the pledge went through, source by source.
// takes: $id
// gives: node
MATCH (this:Pledge {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'STAGE'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
