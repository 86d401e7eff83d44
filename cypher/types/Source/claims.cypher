// Claims that were read in the source.
// takes: $id
// gives: node
MATCH (this:Source {id: $id})
MATCH (this)<-[support:SUPPORTED_BY]-(node:Claim)
WHERE support.retractedAt IS NULL
  AND node.retractedAt IS NULL
WITH DISTINCT node
RETURN node
ORDER BY node.dateOrder
