// Statements in which somebody refuses to sign the code or pact, or to take part in the institution.
// takes: $id
// gives: node
MATCH (this:Institution {id: $id})
MATCH (this)<-[:OBJECT]-(node:Statement {stance: 'REFUSES'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
