// Claims on one matter that give different answers. Deprecated ones are slips, not answers.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
// No aggregation: the planner refuses it in a subquery whose outer row has other columns.
WITH COLLECT {
  MATCH (this)<-[:SUBJECT]-(claim:Claim)
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
WITH DISTINCT said, one.matter AS matter
// A page with several quantities of one measure counts several things: none of them is against another page's.
WITH [one IN said WHERE one.matter = matter AND single(other IN said WHERE other.matter = matter AND other.page = one.page)
  | one.claim] AS claims
WHERE any(claim IN claims WHERE
  coalesce(claim.min, -1) <> coalesce(claims[0].min, -1) OR coalesce(claim.max, -1) <> coalesce(claims[0].max, -1)
  OR coalesce(claim.value, '') <> coalesce(claims[0].value, '') OR coalesce(claim.group, '') <> coalesce(claims[0].group, ''))
// Payers are investors in one page and companies in the next: their numbers have no spread.
WITH claims, claims[0] AS first, CASE claims[0].predicate WHEN 'PAYER' THEN [] ELSE claims END AS figures
WITH claims, first,
  reduce(least = null, claim IN figures |
    CASE WHEN least <= coalesce(claim.min, claim.max, least) THEN least ELSE coalesce(claim.min, claim.max) END) AS low,
  reduce(most = null, claim IN figures |
    CASE WHEN most >= coalesce(claim.max, claim.min, most) THEN most ELSE coalesce(claim.max, claim.min) END) AS high
RETURN
  first {
    .stage, .currency, .period, .measure, .field, about: first.predicate, claims: claims,
    // An open bound of one claim leaves the whole open.
    min: CASE WHEN all(claim IN claims WHERE claim.min IS NOT NULL) THEN low END,
    max: CASE WHEN all(claim IN claims WHERE claim.max IS NOT NULL) THEN high END,
    low: low, high: high, spread: round(high - low, 9)
  } AS node
ORDER BY node.about, node.stage, node.currency, node.period, node.measure, node.field
