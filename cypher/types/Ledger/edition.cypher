// Which edition of the facts it is.
// takes: $reached
// gives: edition
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
MATCH (facts:Dataset {id: 'facts'})
RETURN {version: facts.version, changedAt: toString(facts.changedAt)} AS edition
