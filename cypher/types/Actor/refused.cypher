// Statements in which the actor refuses to sign something or to take part in it.
// takes: $id
// gives: node
MATCH (this:Actor {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Statement {stance: 'REFUSES'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
