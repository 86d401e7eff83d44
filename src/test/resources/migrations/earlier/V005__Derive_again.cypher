// The next load derives what V004 keeps in order, also if the files are those of the last one.
MATCH (dataset:Dataset {id: 'facts'}) SET dataset.version = 'to be loaded again';
