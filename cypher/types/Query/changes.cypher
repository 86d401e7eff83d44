// The claims that stood at one of two moments and not at the other. On the stated axis the days of the moments
// count, and the claims are those that stand now and were first said after the one and by the other.
// takes: $since, $until, $axis, $about
// forms: $since moment, $until moment
// gives: node
WITH $since AS since, coalesce($until, datetime('9999-12-31T00:00:00Z')) AS until, coalesce($axis, 'RECORDED') AS axis
CALL (since, until, axis) {
  MATCH (claim:Claim)
  WHERE axis = 'RECORDED' AND claim.recordedAt > since AND claim.recordedAt <= until
    AND (claim.retractedAt IS NULL OR claim.retractedAt > until)
  RETURN claim, 'ADDED' AS kind, toString(claim.recordedAt) AS at, claim.recordedAt AS recordedAt
  UNION ALL
  MATCH (claim:Claim)
  WHERE axis = 'RECORDED' AND claim.retractedAt > since AND claim.retractedAt <= until
    AND claim.recordedAt <= since
  RETURN claim, 'RETRACTED' AS kind, toString(claim.retractedAt) AS at, claim.retractedAt AS recordedAt
  UNION ALL
  MATCH (claim:Claim)
  WHERE axis = 'STATED' AND claim.firstStated > toString(date(since)) AND claim.firstStated <= toString(date(until))
    AND claim.retractedAt IS NULL
  RETURN claim, 'ADDED' AS kind, claim.firstStated AS at, claim.recordedAt AS recordedAt
}
MATCH (claim)-[:SUBJECT]->(entity:Entity)
WHERE entity IS NOT NULL
AND EXISTS { MATCH (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) }
// Texts of moments do not sort as the moments do: 09:00:00.5Z comes before 09:00:00Z.
WITH CASE axis WHEN 'STATED' THEN at ELSE toString(recordedAt.epochMillis) END AS moment, claim, kind, at, recordedAt, entity
// A change has dates of its own, for who asks as of a time: those of its claim, but it was recorded when it was made.
WITH claim {.validFrom, .validTo, .holdsFrom, .firstStated, recordedAt: recordedAt, order: moment + '\t' + claim.id,
  kind: kind, at: at, claim: claim, entity: entity} AS node
RETURN node
ORDER BY node.order
