// Evidence says whether it was read for its claim or for a record as a whole. Up to here that followed from the kind of claim.
MATCH (claim:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(:Source)
WHERE evidence.scope IS NULL
WITH evidence, claim.predicate IN ['DESCRIBED', 'MADE', 'BENEFITS', 'ANNOUNCED_AT']
  OR claim.predicate = 'PART_OF' AND NOT EXISTS { MATCH (claim)-[:SUBJECT]->(:Pledge) }
  OR claim.predicate = 'PAYS' AND NOT EXISTS {
    MATCH (claim)-[:OBJECT]->(:Pledge)<-[:SUBJECT]-(said:Claim {predicate: 'PAYER'})-[:NAMES]->(:Entity)<-[:SUBJECT]-(claim)
  } AS isOfTheRecord
SET evidence.scope = CASE WHEN isOfTheRecord THEN 'RECORD' ELSE 'CLAIM' END;
