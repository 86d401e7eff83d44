// What is found by the words, the best first: where all are found, then where some are in a name or title. A word may hold a
// typo only if no name has it as it was typed. (Without scores, the index ends with the hit that is asked for.)
// takes: $text, $types, $prefix
// forms: $text words, $types types
// gives: hit, node, relevance
WITH $text AS given, coalesce($types, '') AS sorts, coalesce($prefix, false) AS unfinished
WITH given, sorts, unfinished, CASE WHEN unfinished THEN given.begun ELSE given.finished END AS sought
WITH given, sorts, unfinished, sought, [word IN sought.words | CASE
  WHEN EXISTS {
    CALL db.index.fulltext.queryNodes('search', word.known, {limit: 1}) YIELD node AS named
    RETURN named
  } THEN word.exact
  ELSE word.typos
END] AS words
WITH given, sorts, unfinished, words, CASE
  WHEN words = [] THEN '+searchType:nothing'
  ELSE '+(' + sought.ways + reduce(any = '', word IN words | any + ' ' + word.inNamesAndTitles)
    + ' (' + reduce(all = '', word IN words | all + '+' + word.anywhere + ' ') + '+*:*^10000)) ' + sought.ranks
END AS query
CALL db.index.fulltext.queryNodes('search', query + sorts, {limit: 1000})
YIELD node AS node, score AS relevance
WHERE node.retractedAt IS NULL
RETURN {element: elementId(node), score: relevance, words: words, typed: given.typed, unfinished: unfinished} AS hit,
       node, relevance AS relevance
ORDER BY relevance DESC, node.id
