// The next load derives conflicts and first days again, also if the files are those of the last one.
MATCH (dataset:Dataset {id: 'facts'}) SET dataset.version = 'to be loaded again';
