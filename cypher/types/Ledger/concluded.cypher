// What an editor concluded and no source says: each claim, its predicate, who or what it is about, and the pledge.
// takes: $reached
// gives: concluded
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)<-[:SUBJECT|OBJECT]-(said:Claim)
WHERE said.inferred IS NOT NULL AND said.retractedAt IS NULL
MATCH (said)-[:SUBJECT]->(about:Entity)
RETURN {claim: said.id, predicate: said.predicate, subject: about.id, pledge: pledge.id} AS concluded
