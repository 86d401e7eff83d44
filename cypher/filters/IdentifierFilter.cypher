// Which identifiers.
// takes: $scheme, $value, $match
// gives: this
// forms: $value identifier
MATCH (this:Claim {predicate: 'IDENTIFIED'})
WHERE true
  AND this.scheme = $scheme
  AND this.value IN $value
  AND this.match = $match
RETURN this
