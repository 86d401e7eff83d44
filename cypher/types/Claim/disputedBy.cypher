// Where the opposite of the claim was read.
// takes: $id
// gives: edge, source
MATCH (this:Claim {id: $id})
MATCH (this)-[edge:DISPUTED_BY]->(source:Source)
WHERE edge.retractedAt IS NULL
RETURN edge, source
ORDER BY source.nameOrder, edge.locator, edge.note
