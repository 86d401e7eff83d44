// No standing claim is about, names or rests on something that was retracted.
MATCH (claim:Claim)-[link:SUBJECT|OBJECT|SAID_BY|SAID_AT|NAMES|SUPPORTED_BY|DISPUTED_BY]->(thing)
WHERE claim.retractedAt IS NULL AND link.retractedAt IS NULL AND thing.retractedAt IS NOT NULL
RETURN claim.id AS id, claim.predicate + ' ' + type(link) + ' ' + thing.id AS what
ORDER BY id, what
