// Every accepted claim with an object has exactly one relationship, of its predicate's type, from subject to object.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {status: 'ACCEPTED'})-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (subject)-[edge]->(object)
WHERE edge.claim = claim.id AND type(edge) = claim.predicate
WITH claim, count(edge) AS edges
WHERE edges <> 1
RETURN claim.id AS id, claim.predicate + ' with ' + edges + ' relationships' AS what
ORDER BY id
