// Actors that the actor works with, whichever side the source names first.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH (this)-[edge:PARTNER_OF]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
