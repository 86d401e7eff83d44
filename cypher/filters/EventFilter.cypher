// Which events; what it does not say is in EntityFilter.cypher.
// takes: $kinds, $start.from, $start.to, $during.from, $during.to
// gives: this
// forms: $start.from partial-day, $start.to partial-day, $during.from partial-day, $during.to partial-day
MATCH (this:Event)
WHERE true
  AND this.kind IN $kinds
  AND this.start >= left($start.from, size(this.start))
  AND left(this.start, size($start.to)) <= $start.to
  AND coalesce(this.end, this.start) >= left($during.from, size(coalesce(this.end, this.start)))
  AND left(this.start, size($during.to)) <= $during.to
RETURN this
