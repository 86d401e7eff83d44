// There is exactly one dataset, with the version of its files and the moment of its last change.
OPTIONAL MATCH (dataset:Dataset)
WITH collect(dataset) AS datasets
WHERE size(datasets) <> 1 OR datasets[0].version IS NULL OR datasets[0].changedAt IS NULL
RETURN 'facts' AS id, size(datasets) + ' dataset nodes' AS what
ORDER BY id
