// Which figures.
// takes: $stages, $instruments, $currencies, $periods, $ranks, $amount.atLeast, $amount.atMost, $statedOn.from, $statedOn.to, $saidBy
// gives: this
// default within other filters: this.rank <> 'DEPRECATED', unless $ranks is given
// forms: $currencies currency-codes, $amount.atLeast number, $amount.atMost number, $statedOn.from partial-day, $statedOn.to partial-day
MATCH (this:Claim {predicate: 'AMOUNT'})
WHERE true
  AND this.stage IN $stages
  AND this.instrument IN $instruments
  AND this.currency IN $currencies
  AND this.period IN $periods
  AND this.rank IN $ranks
  AND coalesce(this.max, this.min) >= $amount.atLeast
  AND coalesce(this.min, this.max) <= $amount.atMost
  AND this.statedOn >= left($statedOn.from, size(this.statedOn))
  AND left(this.statedOn, size($statedOn.to)) <= $statedOn.to
  AND EXISTS {
      MATCH (this)-[:SAID_BY]->(speaker:Entity)
      WHERE speaker.id IN $saidBy
    }
RETURN this
