// Every piece of evidence says whether it was read for its claim or for a record as a whole.
MATCH (claim:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(source:Source)
WHERE NOT coalesce(evidence.scope IN ['RECORD', 'CLAIM'], false)
RETURN claim.id AS id, 'has evidence in ' + source.id + ' with the scope ' + coalesce(evidence.scope, 'null') AS what
ORDER BY id, what
