// Pledges announced at the event.
// takes: $id
// gives: edge, node
MATCH (this:Event {id: $id})
MATCH (this)<-[edge:ANNOUNCED_AT]-(node:Pledge)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
