// Which entities; filters of one kind of entity have these conditions too.
// takes: $ids, $countries, $nameContains, $hasConflict, $degree.atLeast, $degree.atMost
// gives: this
// forms: $nameContains folded, $degree.atLeast number, $degree.atMost number
MATCH (this:Entity)
WHERE true
  AND this.id IN $ids
  AND this.country IN $countries
  AND this.namesFolded CONTAINS $nameContains
  AND $hasConflict = (this.disagreesWith IS NOT NULL OR EXISTS {
      MATCH (this)<-[:SUBJECT]-(one:Claim)
      MATCH (this)<-[:SUBJECT]-(other:Claim {predicate: one.predicate})
      WHERE one.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD'] AND one.id < other.id
        AND one.rank <> 'DEPRECATED' AND one.retractedAt IS NULL
        AND other.rank <> 'DEPRECATED' AND other.retractedAt IS NULL
        AND coalesce(one.stage, one.measure, one.field, '') = coalesce(other.stage, other.measure, other.field, '')
        AND coalesce(one.currency, '') = coalesce(other.currency, '')
        AND coalesce(one.period, '') = coalesce(other.period, '')
        AND (coalesce(one.min, -1) <> coalesce(other.min, -1) OR coalesce(one.max, -1) <> coalesce(other.max, -1)
          OR coalesce(one.value, one.group, '') <> coalesce(other.value, other.group, ''))
        AND NOT (one.predicate = 'QUANTITY' AND any(figure IN [one, other] WHERE EXISTS {
          MATCH (this)<-[:SUBJECT]-(also:Claim {predicate: 'QUANTITY', measure: figure.measure})
          WHERE also <> figure AND also.rank <> 'DEPRECATED' AND also.retractedAt IS NULL
            AND [(also)-[:SUPPORTED_BY]->(page) | page] = [(figure)-[:SUPPORTED_BY]->(page) | page]
        }))
    })
  AND toInteger(left(this.degreeOrder, 10)) >= $degree.atLeast
  AND toInteger(left(this.degreeOrder, 10)) <= $degree.atMost
RETURN this
