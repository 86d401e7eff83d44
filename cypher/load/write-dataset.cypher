// Names the version of the files that the graph now holds, what looked suspicious in them, and by which version of the
// rules the graph was derived from its claims.
// Takes: $version, $warnings, $derived, $now.
MERGE (dataset:Dataset {id: 'facts'})
SET dataset.changedAt = CASE WHEN dataset.version = $version THEN dataset.changedAt ELSE $now END
SET dataset.version = $version, dataset.warnings = $warnings, dataset.derived = $derived
