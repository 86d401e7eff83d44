// The values that claims have of the sets that a fact base may add to; those of retracted claims too.
// Gives: set, value.
MATCH (:Pledge)<-[:SUBJECT]-(claim:Claim {predicate: 'DESCRIBED'})
WITH DISTINCT claim.kind AS kind, claim.purpose AS purpose
UNWIND [['PLEDGE_KIND', kind], ['PURPOSE', purpose]] AS known
RETURN DISTINCT known[0] AS set, known[1] AS value
UNION
MATCH (:Event)<-[:SUBJECT]-(claim:Claim {predicate: 'DESCRIBED'})
RETURN DISTINCT 'EVENT_KIND' AS set, claim.kind AS value
UNION
MATCH (:Institution)<-[:SUBJECT]-(claim:Claim {predicate: 'DESCRIBED'})
RETURN DISTINCT 'INSTITUTION_KIND' AS set, claim.kind AS value
UNION
MATCH (claim:Statement)
RETURN DISTINCT 'STANCE' AS set, claim.stance AS value
