// The next load derives amounts at the ledger's rates, also if the files are those of the last one.
MATCH (dataset:Dataset {id: 'facts'}) SET dataset.version = 'to be loaded again';
