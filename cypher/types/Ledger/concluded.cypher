// What an editor concluded and no source says: each claim, what sort it is, who or what it is about, and the pledge.
// takes: $reached
// gives: concluded
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)<-[:SUBJECT|OBJECT]-(said:Claim)
WHERE said.inferred IS NOT NULL AND said.retractedAt IS NULL
MATCH (said)-[:SUBJECT]->(about:Entity)
RETURN [said.id, said.predicate, about.id, pledge.id] AS concluded
