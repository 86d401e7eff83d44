// Which links. holds isn't a property: it stands for what types/Edge/holds.cypher gives.
// takes: $roleContains, $disputed, $ranks, $during.from, $during.to, $holds
// gives: this
// default within other filters: this.rank <> 'DEPRECATED', unless $ranks is given
// forms: $during.from partial-day, $during.to partial-day
MATCH (:Entity)-[this]->(:Entity)
WHERE true
  AND toLower(replace(this.role, '’', "'")) CONTAINS toLower(replace($roleContains, '’', "'"))
  AND this.disputed = $disputed
  AND this.rank IN $ranks
  AND (this.validTo IS NULL OR this.validTo >= left($during.from, size(this.validTo)))
  AND (this.validFrom IS NULL OR left(this.validFrom, size($during.to)) <= $during.to)
  AND this.holds IN $holds
RETURN this
