// Who published the figures.
// takes: $reached
// gives: publisher
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'})-[support:SUPPORTED_BY]->(source:Source)
WHERE figure.retractedAt IS NULL AND support.retractedAt IS NULL
RETURN DISTINCT [source.id, coalesce(source.publisher, source.title)] AS publisher
