// Who took part in the event.
// takes: $id
// gives: edge, node
MATCH (this:Event {id: $id})
MATCH (this)<-[edge:PARTICIPATED_IN]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
