// Every claim has as many objects as its predicate takes, and at most one speaker and one event at which it was said.
MATCH (claim:Claim)
WITH claim,
     CASE WHEN claim.predicate IN ['DESCRIBED', 'IDENTIFIED', 'AMOUNT', 'QUANTITY', 'NOVELTY', 'PAYER', 'STAGE', 'FIELD']
       THEN 0 ELSE 1 END AS expected,
     COUNT { (claim)-[:OBJECT]->(:Entity) } AS objects,
     COUNT { (claim)-[:SAID_BY]->(:Entity) } AS speakers,
     COUNT { (claim)-[:SAID_AT]->(:Event) } AS events
WHERE objects <> expected OR speakers > 1 OR events > 1
RETURN claim.id AS id,
       claim.predicate + ' with ' + objects + ' objects, ' + speakers + ' speakers, ' + events + ' events' AS what
ORDER BY id
