// Every relationship between entities says what its claim says, and has one.
MATCH (subject:Entity)-[edge]->(object:Entity)
OPTIONAL MATCH (subject)<-[:SUBJECT]-(claim:Claim {id: edge.claim, status: 'ACCEPTED'})-[:OBJECT]->(object)
WITH edge, claim, claim {
  .*, id: null, predicate: null, status: null, dateOrder: null, claim: claim.id,
  disputed: claim.disagreesWith IS NOT NULL OR EXISTS {
    MATCH (claim)-[dispute:DISPUTED_BY]->(:Source) WHERE dispute.retractedAt IS NULL
  }
} AS said
WITH edge, claim, [key IN keys(edge) + keys(said)
  WHERE NOT coalesce(edge[key] = said[key], edge[key] IS NULL AND said[key] IS NULL)] AS differing
WHERE claim IS NULL OR claim.predicate <> type(edge) OR size(differing) > 0
RETURN coalesce(edge.claim, elementId(edge)) AS id,
       type(edge) + CASE WHEN claim IS NULL THEN ' without a claim'
         ELSE ' differs from its claim in ' + reduce(all = '', key IN differing | all + key + ' ') END AS what
ORDER BY id, what
