// Which entities; filters of one kind of entity have these conditions too.
// takes: $ids, $types, $countries, $nameContains, $identifier, $hasConflict, $degree.atLeast, $degree.atMost
// gives: this
// forms: $countries country-codes, $nameContains folded, $degree.atLeast number, $degree.atMost number
MATCH (this:Entity)
WHERE true
  AND this.id IN $ids
  AND any(label IN labels(this) WHERE toUpper(label) IN $types)
  AND this.country IN $countries
  AND this.namesFolded CONTAINS $nameContains
  AND EXISTS {
      MATCH (this)<-[:SUBJECT]-(identifier:Claim {predicate: 'IDENTIFIED'})
      WITH identifier, identifier {.recordedAt, .retractedAt} AS held
      WHERE held.retractedAt IS NULL AND $identifier
    }
  AND this.conflicted = $hasConflict
  AND toInteger(left(this.degreeOrder, 9)) >= $degree.atLeast
  AND toInteger(left(this.degreeOrder, 9)) <= $degree.atMost
RETURN this
