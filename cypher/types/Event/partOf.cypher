// The event that this one was a part of.
// takes: $id
// gives: edge, node
MATCH (this:Event {id: $id})
MATCH (this)-[edge:PART_OF]->(node:Event)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.dateOrder, edge.claim
