// How large each pledge is, in whole euros, as an order key: its preferred sum, else the largest of the normal ones. Without
// a sum, or a rate for it, it is the least.
MATCH (pledge:Pledge)
WITH pledge, head(COLLECT {
  MATCH (pledge)<-[:SUBJECT]-(claim:Claim {predicate: 'AMOUNT', stage: 'PLEDGED', period: 'TOTAL'})
  WHERE claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
  RETURN claim.euros AS euros ORDER BY claim.rank DESC, coalesce(claim.euros, -1) DESC LIMIT 1
}) AS euros
WITH pledge, coalesce(right('0000000000000000000' + toString(euros), 19), '') + '\t' + pledge.id AS amountOrder
WHERE coalesce(pledge.amountOrder, '') <> amountOrder
SET pledge.amountOrder = amountOrder
