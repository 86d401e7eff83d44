// Whether the money is new, source by source.
// takes: $id
// gives: node
MATCH (this:Pledge {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'NOVELTY'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.rank DESC, node.dateOrder
