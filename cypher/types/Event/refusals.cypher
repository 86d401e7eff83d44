// Statements in which somebody refuses to sign the text or to take part in the event.
// takes: $id
// gives: node
MATCH (this:Event {id: $id})
MATCH (this)<-[:OBJECT]-(node:Statement {stance: 'REFUSES'})
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
