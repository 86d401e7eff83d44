// Claims on one matter that give different answers: of the entity, and of the pledges that a pledge consists of.
// Deprecated ones are slips, not answers.
// takes: $id
// gives: node, entity
MATCH (this:Entity {id: $id})
// No aggregation: the planner refuses it in a subquery whose outer row has other columns. A part may be in two splits.
MATCH (this)(()<-[link:PART_OF]-(:Pledge) WHERE link.retractedAt IS NULL){0,}(entity:Entity)
WITH DISTINCT this, entity
WITH this, entity, COLLECT {
  MATCH (entity)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD']
    AND claim.rank <> 'DEPRECATED' AND claim.retractedAt IS NULL
  RETURN {
    claim: claim,
    matter: [key IN ['predicate', 'stage', 'currency', 'period', 'measure', 'field'] | coalesce(claim[key], '')],
    page: CASE claim.predicate WHEN 'QUANTITY' THEN head([(claim)-[:SUPPORTED_BY]->(page) | page.id]) ELSE claim.id END
  } AS one
  ORDER BY claim.rank DESC, claim.dateOrder
} AS said
UNWIND said AS one
WITH DISTINCT this, entity, said, one.matter AS matter
// A page with several quantities of one measure counts several things: none of them is against another page's.
WITH this, entity, [one IN said WHERE one.matter = matter AND single(other IN said WHERE other.matter = matter AND other.page = one.page)
  | one.claim] AS claims
WHERE any(claim IN claims WHERE any(key IN ['min', 'max', 'value', 'group'] WHERE
  coalesce(claim[key], -1) <> coalesce(claims[0][key], -1)))
// Payers are investors in one page and companies in the next: their numbers have no spread.
WITH this, entity, claims, claims[0] AS first, CASE claims[0].predicate WHEN 'PAYER' THEN [] ELSE claims END AS figures
WITH this, entity, claims, first,
  reduce(least = null, claim IN figures |
    CASE WHEN least <= coalesce(claim.min, claim.max, least) THEN least ELSE coalesce(claim.min, claim.max) END) AS low,
  reduce(most = null, claim IN figures |
    CASE WHEN most >= coalesce(claim.max, claim.min, most) THEN most ELSE coalesce(claim.max, claim.min) END) AS high
RETURN first {
    .stage, .currency, .period, .measure, .field, about: first.predicate, claims: claims, low: low, high: high,
    spread: CASE WHEN toInteger(high - low) = high - low THEN toInteger(high - low) ELSE round(high - low, 9) END,
    // An open bound of one claim leaves the whole open.
    min: CASE WHEN all(claim IN claims WHERE claim.min IS NOT NULL) THEN low END,
    max: CASE WHEN all(claim IN claims WHERE claim.max IS NOT NULL) THEN high END } AS node, entity
ORDER BY entity <> this, entity.nameOrder, node.about, node.stage, node.currency, node.period, node.measure, node.field
