// Each pledge with its figures, and the claims about its novelty and its payers.
// takes: $reached
// gives: record
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
RETURN {
  id: pledge.id, name: pledge.name, publicPrivate: pledge.publicPrivate, purpose: pledge.purpose,
  announcedOn: pledge.announcedOn,
  figures: COLLECT {
    MATCH (pledge)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'})
    WHERE figure.retractedAt IS NULL
    RETURN {
      claim: figure.id, stage: figure.stage, instrument: figure.instrument, period: figure.period, min: figure.min,
      max: figure.max, modality: figure.modality, currency: figure.currency, statedOn: figure.statedOn, rank: figure.rank,
      sources: COLLECT {
        MATCH (figure)-[support:SUPPORTED_BY]->(source:Source)
        WHERE support.retractedAt IS NULL
        RETURN source.id
      }
    }
  },
  novelty: COLLECT {
    MATCH (pledge)<-[:SUBJECT]-(said:Claim {predicate: 'NOVELTY'})
    WHERE said.retractedAt IS NULL
    RETURN {claim: said.id, value: said.value, rank: said.rank}
  },
  payerClaims: COLLECT {
    MATCH (pledge)<-[:SUBJECT]-(payer:Claim {predicate: 'PAYER'})
    WHERE payer.retractedAt IS NULL
    RETURN {
      claim: payer.id, group: payer.group, rank: payer.rank, min: payer.min, max: payer.max,
      names: COLLECT { MATCH (payer)-[:NAMES]->(named:Actor) RETURN named.id }
    }
  }
} AS record
