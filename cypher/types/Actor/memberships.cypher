// Institutions that the actor is a member of.
// takes: $id
// gives: edge, node
MATCH (this:Actor {id: $id})
MATCH (this)-[edge:MEMBER_OF]->(node:Institution)
WHERE edge.retractedAt IS NULL
RETURN edge, node
ORDER BY node.nameOrder, edge.claim
