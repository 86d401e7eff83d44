// What the actor said.
// takes: $id
// gives: node
MATCH (this:Actor {id: $id})
MATCH (this)<-[:SUBJECT]-(node:Statement)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
