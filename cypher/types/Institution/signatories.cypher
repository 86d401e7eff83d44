// Who signed the code or pact; refusals are in refusals.cypher.
// takes: $id
// gives: edge, node
MATCH (this:Institution {id: $id})
MATCH (this)<-[edge:SIGNED]-(node:Actor)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
