// The figures, source by source, the most preferred first.
// takes: $id
// gives: node
MATCH (this:Pledge {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'AMOUNT'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.rank DESC, node.dateOrder
