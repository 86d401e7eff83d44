// Draws the relationship of each of some claims, or with null of all, from what the claim says.
// Takes: $claims, the ids or null.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {status: 'ACCEPTED'})-[:OBJECT]->(object:Entity)
WHERE $claims IS NULL OR claim.id IN $claims
CREATE (subject)-[edge:$(claim.predicate)]->(object)
SET edge = properties(claim)
SET edge.claim = claim.id,
    edge.disputed = claim.disagreesWith IS NOT NULL OR EXISTS {
      MATCH (claim)-[dispute:DISPUTED_BY]->(:Source) WHERE dispute.retractedAt IS NULL
    }
REMOVE edge.id, edge.predicate, edge.status, edge.dateOrder, edge.subjectOrder, edge.searchTitles, edge.searchTexts, edge.searchType
