// How many there are in a list, according to sources. Which fields count the entries of which list is said here.
// takes: $id, $list, $listed
// gives: node
MATCH (this:Entity {id: $id})
// No aggregation: the planner refuses it in a subquery whose outer row has other columns.
WITH $listed AS listed, COLLECT {
  MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'FIELD'})
  WHERE claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
    // Countries at a summit are not its participants, nor are the organisations behind a letter its signatories.
    AND claim.field IN {signatories: ['signatories'], members: ['members'], participants: ['participants', 'experts']}[$list]
    AND coalesce(claim.min, claim.max) IS NOT NULL
  RETURN claim
  ORDER BY claim.rank DESC, claim.dateOrder
} AS claims
WHERE size(claims) > 0
// An open bound of one claim leaves the whole open.
WITH listed, claims,
  reduce(least = claims[0].min, claim IN claims | CASE WHEN claim.min < least OR claim.min IS NULL THEN claim.min ELSE least END) AS min,
  reduce(most = claims[0].max, claim IN claims | CASE WHEN claim.max > most OR claim.max IS NULL THEN claim.max ELSE most END) AS max,
  reduce(units = [], claim IN claims | units + [unit IN [claim.unit] WHERE unit IS NOT NULL AND NOT unit IN units]) AS units,
  CASE WHEN all(claim IN claims WHERE claim.modality = 'ABOUT') THEN ['about ', 'environ '] ELSE ['', ''] END AS about
WITH listed, claims, min, max, units, CASE
  WHEN min = max THEN [word IN about | word + min]
  WHEN min IS NOT NULL AND max IS NOT NULL THEN [about[0] + min + ' to ' + max, about[1] + min + ' à ' + max]
  WHEN min IS NOT NULL THEN ['at least ' + min, 'au moins ' + min]
  WHEN max IS NOT NULL THEN ['up to ' + max, max + ' au plus']
  ELSE ['an unknown number', 'un nombre inconnu']
END AS number
RETURN {
    min: min, max: max, units: units, claims: claims,
    text_en: CASE WHEN listed > max THEN listed + ' are in this graph, more than the ' + number[0] + ' of the sources'
      ELSE listed + ' of ' + number[0] + CASE listed WHEN 1 THEN ' is' ELSE ' are' END + ' in this graph' END,
    text_fr: CASE WHEN listed > max THEN listed + ' figurent dans ce graphe, plus que le nombre donné par les sources : ' + number[1]
      ELSE listed + ' sur ' + number[1] + CASE WHEN listed < 2 THEN ' figure' ELSE ' figurent' END + ' dans ce graphe' END
  } AS node
