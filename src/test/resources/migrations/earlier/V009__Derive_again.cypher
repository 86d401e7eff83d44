// The next load derives first days and words for the search again, also if the files are those of the last one.
MATCH (dataset:Dataset {id: 'facts'}) SET dataset.version = 'to be loaded again';
