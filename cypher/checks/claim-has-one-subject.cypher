// Every claim has exactly one subject.
MATCH (claim:Claim)
WITH claim, COUNT { (claim)-[:SUBJECT]->(:Entity) } AS subjects
WHERE subjects <> 1
RETURN claim.id AS id, claim.predicate + ' with ' + subjects + ' subjects' AS what
ORDER BY id
