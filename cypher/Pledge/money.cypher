// The figures, source by source.
// takes: $id
// gives: node
MATCH (this:Pledge {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'AMOUNT'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
