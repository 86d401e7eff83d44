// How to cite the fact base.
// takes: $id
// gives: value
MATCH (this:Dataset {id: $id})
RETURN 'AI Policy Graph, fact base, version ' + this.version + ', as of ' + toString(date(this.changedAt)) AS value
