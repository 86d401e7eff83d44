// The next load derives what V006 keeps, also if the files are those of the last one.
MATCH (dataset:Dataset {id: 'facts'}) SET dataset.version = 'to be loaded again';
