// What is found by the words, the best first. If a thousand names hold them, texts are not looked at; words with slips of
// the hand are looked for only if no name is as it was typed. (Without scores, the index ends with the hit that is asked for.)
// takes: $text, $types
// forms: $text words, $types types
// gives: hit, node, relevance
WITH CASE
  WHEN EXISTS {
    CALL db.index.fulltext.queryNodes('search', '(' + $text[2] + coalesce($types, '') + ')^0', {skip: 999, limit: 1})
    YIELD node AS named
    RETURN named
  } THEN $text[2]
  WHEN EXISTS {
    CALL db.index.fulltext.queryNodes('search', '(' + $text[2] + ')^0', {limit: 1}) YIELD node AS named
    RETURN named
  } THEN $text[0]
  ELSE $text[1]
END AS query
CALL db.index.fulltext.queryNodes('search', query + coalesce($types, ''), {limit: 1000})
YIELD node AS node, score AS relevance
WHERE node.retractedAt IS NULL
RETURN {element: elementId(node), score: relevance, words: $text[3]} AS hit, node, relevance AS relevance
ORDER BY relevance DESC, node.id
