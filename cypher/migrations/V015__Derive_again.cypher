// The next load derives the words of the search again, which call governments by adjectives too, also if the files are those of the last one.
MATCH (dataset:Dataset {id: 'facts'}) SET dataset.version = 'to be loaded again';
