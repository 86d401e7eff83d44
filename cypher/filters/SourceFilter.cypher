// Which sources.
// takes: $ids, $languages, $publishers, $titleContains, $published.from, $published.to
// gives: this
// forms: $languages language-codes, $titleContains folded, $published.from partial-day, $published.to partial-day
MATCH (this:Source)
WHERE true
  AND this.id IN $ids
  AND this.language IN $languages
  AND this.publisher IN $publishers
  AND this.namesFolded CONTAINS $titleContains
  AND this.published >= left($published.from, size(this.published))
  AND left(this.published, size($published.to)) <= $published.to
RETURN this
