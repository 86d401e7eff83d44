// No two standing entities have the same identifier.
MATCH (claim:Claim {predicate: 'IDENTIFIED', match: 'SAME_AS'})-[:SUBJECT]->(entity:Entity)
WHERE claim.retractedAt IS NULL
WITH claim.scheme + ' ' + claim.value AS identifier, collect(DISTINCT entity.id) AS ids
WHERE size(ids) > 1
RETURN identifier AS id, 'is that of ' + reduce(all = head(ids), one IN tail(ids) | all + ' and ' + one) AS what
ORDER BY id
