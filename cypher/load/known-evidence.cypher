// The sources for and against each standing claim, as far as they stand themselves.
// Gives: claim, type, source, locator, note, scope.
MATCH (claim:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(source:Source)
WHERE claim.retractedAt IS NULL AND evidence.retractedAt IS NULL
RETURN claim.id AS claim, type(evidence) AS type, source.id AS source,
       evidence.locator AS locator, evidence.note AS note, evidence.scope AS scope
ORDER BY claim, type, source, locator
