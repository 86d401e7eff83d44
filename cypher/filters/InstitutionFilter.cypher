// Which institutions; what it does not say is in EntityFilter.cypher.
// takes: $kinds
// gives: this
MATCH (this:Institution)
WHERE true
  AND this.kind IN $kinds
RETURN this
