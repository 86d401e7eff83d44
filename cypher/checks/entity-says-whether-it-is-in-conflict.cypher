// Every entity says whether sources disagree on something about it, or about a pledge that it consists of.
MATCH (thing:Entity)
OPTIONAL MATCH (thing)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD']
  AND claim.rank <> 'DEPRECATED' AND claim.retractedAt IS NULL
WITH thing, collect(CASE WHEN claim IS NOT NULL THEN {
  matter: [claim.predicate, coalesce(claim.stage, claim.measure, claim.field, ''),
    coalesce(claim.currency, ''), coalesce(claim.period, '')],
  answer: [coalesce(claim.min, -1), coalesce(claim.max, -1), coalesce(claim.value, claim.group, '')],
  page: CASE claim.predicate WHEN 'QUANTITY' THEN head([(claim)-[:SUPPORTED_BY]->(page) | page]) ELSE claim END
} END) AS said
WITH thing, [one IN said WHERE single(twin IN said WHERE twin.matter = one.matter AND twin.page = one.page)] AS alone
WHERE any(one IN alone WHERE any(other IN alone WHERE other.matter = one.matter AND other.answer <> one.answer))
// Up from there: whatever it is a part of is in conflict with it.
OPTIONAL MATCH (thing)-[links:PART_OF*0..]->(whole:Entity)
WHERE all(link IN links WHERE link.retractedAt IS NULL AND link.decomposition IS NOT NULL)
WITH collect(DISTINCT whole) AS inConflict
MATCH (thing:Entity)
WITH thing, thing IN inConflict AS conflicted
WHERE thing.conflicted IS NULL OR thing.conflicted <> conflicted
RETURN thing.id AS id, 'should be ' + CASE WHEN conflicted THEN 'in conflict' ELSE 'without conflict' END AS what
ORDER BY id
