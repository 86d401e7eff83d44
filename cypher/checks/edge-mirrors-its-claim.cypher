// Every relationship between entities says what its claim says, and has one.
MATCH (subject:Entity)-[edge]->(object:Entity)
OPTIONAL MATCH (subject)<-[:SUBJECT]-(claim:Claim {id: edge.claim, status: 'ACCEPTED'})-[:OBJECT]->(object)
WITH edge, claim,
     coalesce(edge.disputed = (claim.disagreesWith IS NOT NULL OR EXISTS {
       MATCH (claim)-[dispute:DISPUTED_BY]->(:Source) WHERE dispute.retractedAt IS NULL
     }), false) AS rightlyDisputed,
     [key IN keys(edge) WHERE NOT key IN ['claim', 'disputed']]
       + [key IN keys(claim) WHERE NOT key IN ['id', 'predicate', 'status', 'dateOrder']] AS keys
WITH edge, claim, [key IN keys WHERE NOT coalesce(edge[key] = claim[key], false)]
  + CASE WHEN rightlyDisputed THEN [] ELSE ['disputed'] END AS differing
WHERE claim IS NULL OR claim.predicate <> type(edge) OR size(differing) > 0
RETURN coalesce(edge.claim, elementId(edge)) AS id,
       type(edge) + CASE WHEN claim IS NULL THEN ' without a claim'
         ELSE ' differs from its claim in ' + reduce(all = '', key IN differing | all + key + ' ') END AS what
ORDER BY id, what
