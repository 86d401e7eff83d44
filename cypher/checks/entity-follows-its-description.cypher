// Every standing entity has the properties that its standing description says, and no others.
MATCH (entity:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'DESCRIBED'})
WHERE claim.retractedAt IS NULL
WITH entity,
     claim {.*, id: null, predicate: null, status: null, rank: null, recordedAt: null, dateOrder: null} AS said,
     entity {.*, id: null, recordedAt: null, nameOrder: null, dateOrder: null} AS shown
WITH entity, [key IN keys(said) + keys(shown)
  WHERE NOT coalesce(said[key] = shown[key], said[key] IS NULL AND shown[key] IS NULL)] AS differing
WHERE size(differing) > 0
RETURN entity.id AS id, 'differs in ' + reduce(all = '', key IN differing | all + key + ' ') AS what
ORDER BY id
