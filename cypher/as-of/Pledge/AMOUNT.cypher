// How large a pledge was held to be, as an order key: as in derive/amounts.cypher.
// takes: $id
// gives: value
MATCH (this:Pledge {id: $id})
RETURN coalesce(head(COLLECT {
  MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'AMOUNT', stage: 'PLEDGED', period: 'TOTAL'})
  WHERE claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
  WITH claim ORDER BY claim.rank DESC, coalesce(claim.euros, -1) DESC LIMIT 1
  RETURN right('0000000000000000000' + toString(claim.euros), 19)
}), '') + '\t' + this.id AS value
