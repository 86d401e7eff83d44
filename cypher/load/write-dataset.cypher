// Names the version of the files that the graph now holds, and what looked suspicious in them.
// Takes: $version, $warnings, $now.
MERGE (dataset:Dataset {id: 'facts'})
SET dataset.changedAt = CASE WHEN dataset.version = $version THEN dataset.changedAt ELSE $now END
SET dataset.version = $version, dataset.warnings = $warnings
