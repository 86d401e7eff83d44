// The version of the files that were loaded last, what looked suspicious in them, and by which version of the rules the
// graph was derived; an older graph does not say.
// Gives: version, warnings, derived.
MATCH (dataset:Dataset {id: 'facts'})
RETURN dataset.version AS version, coalesce(dataset.warnings, []) AS warnings,
       coalesce(dataset.derived, 0) AS derived
