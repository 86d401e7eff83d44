// Claims that the source speaks against.
// takes: $id
// gives: node
MATCH (this:Source {id: $id})
MATCH (this)<-[dispute:DISPUTED_BY]-(node:Claim)
WHERE dispute.retractedAt IS NULL
  AND node.retractedAt IS NULL
WITH DISTINCT node
RETURN node
ORDER BY node.dateOrder
