// Where the claim was read.
// takes: $id
// gives: edge, source
MATCH (this:Claim {id: $id})
MATCH (this)-[edge:SUPPORTED_BY]->(source:Source)
WHERE edge.retractedAt IS NULL
RETURN edge, source
ORDER BY source.nameOrder, edge.locator, edge.note
