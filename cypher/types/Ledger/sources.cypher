// Who published what is said of money: by claim, each publisher once.
// takes: $reached
// gives: publisher
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)<-[:SUBJECT]-(said:Claim)-[support:SUPPORTED_BY]->(source:Source)
WHERE said.predicate IN ['AMOUNT', 'NOVELTY', 'PAYER']
  AND said.retractedAt IS NULL AND support.retractedAt IS NULL
RETURN DISTINCT {claim: said.id, name: coalesce(source.publisher, source.title)} AS publisher
