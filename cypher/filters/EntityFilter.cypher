// Which entities; filters of one kind of entity have these conditions too.
// What sources disagree on is told apart as in Entity/conflicts.cypher.
// takes: $ids, $countries, $nameContains, $hasConflict, $degree.atLeast, $degree.atMost
// gives: this
// forms: $countries country-codes, $nameContains folded, $degree.atLeast number, $degree.atMost number
MATCH (this:Entity)
WHERE true
  AND this.id IN $ids
  AND this.country IN $countries
  AND this.namesFolded CONTAINS $nameContains
  AND $hasConflict = (this.disagreesWith IS NOT NULL OR EXISTS {
      WITH COLLECT {
        MATCH (this)<-[:SUBJECT]-(claim:Claim)
        WHERE claim.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD']
          AND claim.rank <> 'DEPRECATED' AND claim.retractedAt IS NULL
        RETURN {
          matter: [claim.predicate, coalesce(claim.stage, claim.measure, claim.field, ''),
            coalesce(claim.currency, ''), coalesce(claim.period, '')],
          answer: [coalesce(claim.min, -1), coalesce(claim.max, -1), coalesce(claim.value, claim.group, '')],
          page: CASE claim.predicate WHEN 'QUANTITY' THEN head([(claim)-[:SUPPORTED_BY]->(page) | page]) ELSE claim END
        } AS one
      } AS said
      UNWIND said AS one
      WITH one, said
      WHERE single(twin IN said WHERE twin.matter = one.matter AND twin.page = one.page)
        AND any(other IN said WHERE one.matter = other.matter AND one.answer <> other.answer
          AND single(twin IN said WHERE twin.matter = one.matter AND twin.page = other.page))
      RETURN one
    })
  AND toInteger(left(this.degreeOrder, 9)) >= $degree.atLeast
  AND toInteger(left(this.degreeOrder, 9)) <= $degree.atMost
RETURN this
