// Who organised the event.
// takes: $id
// gives: edge, node
MATCH (this:Event {id: $id})
MATCH (this)<-[edge:ORGANISED]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
