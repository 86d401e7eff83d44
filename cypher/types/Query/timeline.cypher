// What is known to have happened with some entities, or with none named in the whole graph, in the order of its days.
// An entry is recorded when its claim is, for who asks as of a time.
// takes: $about, $from, $to
// forms: $from day, $to day
// gives: node
CALL () {
  MATCH (asked:Entity)<-[:SUBJECT|OBJECT|SAID_AT]-(claim:Claim)
  WHERE asked.id IN $about
  RETURN claim, asked
  UNION ALL
  MATCH (asked:Actor)-[edge:MADE|PAYS|BENEFITS]-(:Pledge)<-[:SUBJECT]-(claim:Claim {predicate: 'STAGE'})
  WHERE asked.id IN $about AND edge.retractedAt IS NULL
  RETURN claim, asked
  UNION ALL
  UNWIND CASE WHEN coalesce($about, []) = [] THEN [1] ELSE [] END AS whole
  MATCH (claim:Claim)
  RETURN claim, null AS asked
}
WITH claim, asked ORDER BY asked.id
WITH claim, collect(asked) AS known
MATCH (claim)-[:SUBJECT]->(subject:Entity)
WHERE claim.retractedAt IS NULL AND claim.predicate IN ['DESCRIBED', 'PARTICIPATED_IN', 'ORGANISED', 'SIGNED',
  'ANNOUNCED_AT', 'HOLDS_POSITION', 'MEMBER_OF', 'STATED', 'MADE', 'PAYS', 'BENEFITS', 'STAGE']
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, subject, object, head([one IN [subject, object] WHERE one IN known] + known + [subject]) AS entity
UNWIND CASE claim.predicate
  WHEN 'DESCRIBED' THEN [['EVENT', claim.start], ['PLEDGE', claim.announcedOn]]
  WHEN 'HOLDS_POSITION' THEN [['POST_STARTED', claim.validFrom], ['POST_ENDED', claim.validTo]]
  WHEN 'MEMBER_OF' THEN [['MEMBERSHIP_STARTED', claim.validFrom], ['MEMBERSHIP_ENDED', claim.validTo]]
  WHEN 'STATED', 'STAGE' THEN [[claim.predicate, claim.statedOn]]
  ELSE [[claim.predicate, coalesce(claim.validFrom, object.start, object.announcedOn, subject.announcedOn)]]
END AS entry
WITH claim, subject, object, entity, entry[0] AS kind, entry[1] AS day
WHERE day IS NOT NULL
AND day >= left($from, size(day))
AND day <= $to
WITH claim {.role, .text, .stage, .recordedAt, order: day + '\t' + kind + '\t' + claim.id, date: day, kind: kind,
  claim: claim, entity: entity, other: CASE WHEN entity = subject THEN object ELSE subject END} AS node
RETURN node
ORDER BY node.order
