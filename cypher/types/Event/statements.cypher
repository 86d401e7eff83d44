// What was said at the event.
// takes: $id
// gives: node
MATCH (this:Event {id: $id})
MATCH (this)<-[:SAID_AT]-(node:Statement)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
