// The version of the files that were loaded last, and what looked suspicious in them.
// Gives: version, warnings.
MATCH (dataset:Dataset {id: 'facts'})
RETURN dataset.version AS version, coalesce(dataset.warnings, []) AS warnings
