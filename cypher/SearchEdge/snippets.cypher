// What the words of a search are marked in: what was typed, then the texts of the hit, by field.
// takes: $this
// gives: value
WITH $this AS this
RETURN head(COLLECT {
  MATCH (found:Entity|Source|Claim)
  WHERE elementId(found) = this.element
  RETURN [
    this.words, ['NAME', found.name] + [key IN keys(found) WHERE key STARTS WITH 'name_' | found[key]],
    ['OTHER_NAME', found.otherNames], ['TITLE', found.title], ['PLACE', found.city],
    ['ROLE', COLLECT {
      MATCH (found)-[position:HOLDS_POSITION]->(:Institution)
      WHERE position.retractedAt IS NULL
      RETURN position.role
    }],
    ['PUBLISHER', found.publisher], ['NOTE', found.note, found.disagreesWith], ['PARAPHRASE', found.text]
  ]
}) AS value
