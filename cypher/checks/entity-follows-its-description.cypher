// Every standing entity has the properties that its standing description says, and no others.
MATCH (entity:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'DESCRIBED'})
WHERE claim.retractedAt IS NULL AND entity.retractedAt IS NULL
WITH entity, claim,
     [key IN keys(entity) WHERE NOT key STARTS WITH 'search' AND NOT key IN [
       'id', 'recordedAt', 'nameOrder', 'dateOrder', 'degreeOrder', 'amountOrder', 'conflicted', 'firstStated', 'validFrom',
       'namesFolded'
     ]] + [key IN keys(claim) WHERE NOT key IN [
       'id', 'predicate', 'status', 'rank', 'recordedAt', 'dateOrder', 'subjectOrder', 'firstStated', 'holdsFrom', 'stands'
     ]] AS keys
WITH entity, [key IN keys WHERE NOT coalesce(entity[key] = claim[key], false)] AS differing
WHERE size(differing) > 0
RETURN entity.id AS id, 'differs in ' + reduce(all = '', key IN differing | all + key + ' ') AS what
ORDER BY id
