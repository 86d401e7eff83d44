// Pledges that are parts of this one.
// takes: $id, $decomposition
// gives: edge, node
MATCH (this:Pledge {id: $id})
MATCH (this)<-[edge:PART_OF]-(node:Pledge)
WHERE edge.retractedAt IS NULL
  AND edge.decomposition = $decomposition
RETURN edge, node
ORDER BY node.dateOrder, edge.claim
