// The claims that a ledger may stand on.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)<-[:SUBJECT]-(node:Claim)
WHERE node.predicate IN ['AMOUNT', 'NOVELTY', 'PAYER', 'PART_OF', 'SAME_MONEY_AS']
  AND node.retractedAt IS NULL
RETURN DISTINCT node
