// Every relationship between entities says what its claim says, and has one.
// The claim is looked up by its id alone: with its ends in one pattern, the planner may walk every claim of France.
MATCH (subject:Entity)-[edge]->(object:Entity)
OPTIONAL MATCH (claim:Claim {id: edge.claim})
WITH edge, claim,
     coalesce(claim.status = 'ACCEPTED' AND claim.predicate = type(edge), false)
       AND EXISTS { (claim)-[:SUBJECT]->(subject) } AND EXISTS { (claim)-[:OBJECT]->(object) } AS connected,
     coalesce(edge.disputed = (claim.disagreesWith IS NOT NULL OR EXISTS {
       MATCH (claim)-[dispute:DISPUTED_BY]->(:Source) WHERE dispute.retractedAt IS NULL
     }), false) AS rightlyDisputed,
     [key IN keys(edge) WHERE NOT key IN ['claim', 'disputed', 'startOrder', 'endOrder']]
       + [key IN keys(claim) WHERE NOT key IN ['id', 'predicate', 'status', 'dateOrder', 'subjectOrder', 'searchTitles', 'searchTexts', 'searchType']]
       AS keys
WITH edge, claim, connected, [key IN keys WHERE NOT coalesce(edge[key] = claim[key], false)]
  + CASE WHEN rightlyDisputed THEN [] ELSE ['disputed'] END AS differing
WHERE NOT connected OR size(differing) > 0
RETURN coalesce(edge.claim, elementId(edge)) AS id,
       type(edge) + CASE WHEN NOT connected THEN ' without a claim that connects its ends'
         ELSE ' differs from its claim in ' + reduce(all = '', key IN differing | all + key + ' ') END AS what
ORDER BY id, what
