// Which facts the graph holds. Cursors of orders that other facts change, and answers that are read in layers, are good for
// one version only.
// takes: nothing
// gives: value
RETURN coalesce(head(COLLECT { MATCH (facts:Dataset {id: 'facts'}) RETURN facts.version }), '') AS value
