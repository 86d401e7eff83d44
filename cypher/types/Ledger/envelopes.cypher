// Each pledge with its figures, and what is said of their novelty and of who pays.
// takes: $reached
// gives: envelope
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
RETURN [
  pledge.id, pledge.name, pledge.publicPrivate, pledge.purpose, pledge.announcedOn,
  COLLECT {
    MATCH (pledge)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'})
    WHERE figure.retractedAt IS NULL
    RETURN [
      figure.id, figure.stage, figure.instrument, figure.period, figure.min, figure.max, figure.modality,
      figure.currency, figure.statedOn, figure.rank,
      COLLECT {
        MATCH (figure)-[support:SUPPORTED_BY]->(source:Source)
        WHERE support.retractedAt IS NULL
        RETURN source.id
      }
    ]
  },
  COLLECT {
    MATCH (pledge)<-[:SUBJECT]-(said:Claim {predicate: 'NOVELTY'})
    WHERE said.retractedAt IS NULL
    RETURN [said.id, said.value, said.rank]
  },
  COLLECT {
    MATCH (pledge)<-[:SUBJECT]-(payer:Claim {predicate: 'PAYER'})
    WHERE payer.retractedAt IS NULL
    RETURN [
      payer.id, payer.group, payer.rank, payer.min, payer.max,
      COLLECT { MATCH (payer)-[:NAMES]->(named:Actor) RETURN named.id }
    ]
  }
] AS envelope
