// Every accepted claim with an object has exactly one relationship of its predicate's type.
// Counted in two passes and without a join: within a load the planner does not know yet how much there is, and
// every way from claims to relationships can be a hundred times too slow. That the ends are right says another rule.
CALL () {
  MATCH (claim:Claim {status: 'ACCEPTED'})-[:OBJECT]->(:Entity)
  RETURN claim.id AS id, claim.predicate AS predicate, 1 AS claims, 0 AS edges
  UNION ALL
  MATCH (:Entity)-[edge]->(:Entity)
  RETURN edge.claim AS id, type(edge) AS predicate, 0 AS claims, 1 AS edges
}
WITH id, predicate, sum(claims) AS claims, sum(edges) AS edges
WHERE claims > 0 AND edges <> 1
RETURN id, predicate + ' with ' + edges + ' relationships' AS what
ORDER BY id
