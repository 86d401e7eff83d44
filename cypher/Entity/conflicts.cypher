// Claims on one matter that give different answers. Deprecated ones are slips, not answers.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD']
  AND claim.rank <> 'DEPRECATED'
  AND claim.retractedAt IS NULL
WITH claim
ORDER BY claim.rank DESC, claim.dateOrder
WITH
  claim.predicate AS about, claim.stage AS stage, claim.currency AS currency, claim.period AS period,
  claim.measure AS measure, claim.field AS field,
  count(DISTINCT [claim.min, claim.max, claim.value, claim.group]) AS answers,
  min(claim.min) AS min, max(claim.max) AS max, collect(claim) AS claims
WHERE answers > 1
RETURN
  {
    about: about, stage: stage, currency: currency, period: period, measure: measure, field: field,
    min: min, max: max, claims: claims
  } AS node
ORDER BY about, stage, currency, field
