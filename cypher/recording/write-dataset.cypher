// Names the version of the files that the graph now holds.
// Takes: $version, $now.
MERGE (dataset:Dataset {id: 'facts'})
SET dataset.version = $version, dataset.changedAt = $now
