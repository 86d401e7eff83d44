// What each source gives for the fields of the institution.
// takes: $id
// gives: node
MATCH (this:Institution {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Claim {predicate: 'FIELD'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.field, node.dateOrder
