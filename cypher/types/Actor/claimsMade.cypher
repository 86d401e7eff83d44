// Claims that a source attributes to the entity: figures and judgements that it gave.
// takes: $id
// gives: node
MATCH (this:Actor {id: $id})
MATCH (this)<-[:SAID_BY]-(node:Claim)
WHERE node.retractedAt IS NULL
RETURN node
ORDER BY node.dateOrder
