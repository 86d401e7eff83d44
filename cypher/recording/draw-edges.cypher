// Draws the relationship of each of some claims, or with null of all, from what the claim says.
// Takes: $claims, the ids or null.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {status: 'ACCEPTED'})-[:OBJECT]->(object:Entity)
WHERE $claims IS NULL OR claim.id IN $claims
CREATE (subject)-[edge:$(claim.predicate)]->(object)
SET edge = claim {
  .*, id: null, predicate: null, status: null, dateOrder: null, claim: claim.id,
  disputed: claim.disagreesWith IS NOT NULL OR EXISTS {
    MATCH (claim)-[dispute:DISPUTED_BY]->(:Source) WHERE dispute.retractedAt IS NULL
  }
}
