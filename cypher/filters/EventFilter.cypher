// Which events; what it does not say is in EntityFilter.cypher.
// takes: $kinds, $dates.from, $dates.to
// gives: this
// forms: $dates.from partial-day, $dates.to partial-day
MATCH (this:Event)
WHERE true
  AND this.kind IN $kinds
  AND coalesce(this.end, this.start) >= left($dates.from, size(coalesce(this.end, this.start)))
  AND left(this.start, size($dates.to)) <= $dates.to
RETURN this
