// The version of the files that were loaded last.
// Gives: version.
MATCH (dataset:Dataset {id: 'facts'})
RETURN dataset.version AS version
