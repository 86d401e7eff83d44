// Claims on one matter that give different answers. Deprecated ones are slips, not answers.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(one:Claim)
WHERE one.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD']
  AND one.rank <> 'DEPRECATED' AND one.retractedAt IS NULL
WITH DISTINCT
  this, one.predicate AS about, one.stage AS stage, one.currency AS currency, one.period AS period,
  one.measure AS measure, one.field AS field
// No aggregation: the planner refuses it in a subquery whose outer row has other columns.
WITH
  about, stage, currency, period, measure, field,
  COLLECT {
    MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: about})
    WHERE claim.rank <> 'DEPRECATED' AND claim.retractedAt IS NULL
      AND coalesce(claim.stage, '') = coalesce(stage, '') AND coalesce(claim.currency, '') = coalesce(currency, '')
      AND coalesce(claim.period, '') = coalesce(period, '') AND coalesce(claim.measure, '') = coalesce(measure, '')
      AND coalesce(claim.field, '') = coalesce(field, '')
    RETURN claim ORDER BY claim.rank DESC, claim.dateOrder
  } AS claims
WHERE any(claim IN claims WHERE
  coalesce(claim.min, -1) <> coalesce(claims[0].min, -1) OR coalesce(claim.max, -1) <> coalesce(claims[0].max, -1)
  OR coalesce(claim.value, '') <> coalesce(claims[0].value, '') OR coalesce(claim.group, '') <> coalesce(claims[0].group, ''))
RETURN
  {
    about: about, stage: stage, currency: currency, period: period, measure: measure, field: field, claims: claims,
    // An open bound of one claim leaves the whole open.
    min: CASE WHEN all(claim IN claims WHERE claim.min IS NOT NULL)
      THEN reduce(low = claims[0].min, claim IN claims | CASE WHEN claim.min < low THEN claim.min ELSE low END) END,
    max: CASE WHEN all(claim IN claims WHERE claim.max IS NOT NULL)
      THEN reduce(high = claims[0].max, claim IN claims | CASE WHEN claim.max > high THEN claim.max ELSE high END) END
  } AS node
ORDER BY about, stage, currency, period, measure, field
