// The words that were looked for and are not in this hit, as they were typed.
// takes: $this
// gives: value
WITH $this AS this
RETURN head(COLLECT {
  MATCH (found:Entity|Source|Claim)
  WHERE elementId(found) = this.element
  WITH split(coalesce(found.searchNames, ''), ' ') AS names,
       split(coalesce(found.searchTitles, '') + ' ' + coalesce(found.searchTexts, ''), ' ') AS others
  RETURN [word IN this.words
    WHERE none(one IN names WHERE one IN word.forms OR one =~ word.inNames)
      AND none(one IN others WHERE one IN word.forms OR one =~ word.inTexts) | word.typed]
}) AS value
