// How many of how many there are in this graph, as a sentence.
// takes: $this, $language
// gives: value
WITH $this AS this
RETURN coalesce(this['text_' + toLower($language)], this.text_en) AS value
