// The article's question by hand; the seven root fields of the GraphQL document in one statement.
RETURN [
  COLLECT {
    MATCH (pledge:Pledge {id: 'investai-200bn'}) WHERE pledge.retractedAt IS NULL
    RETURN [pledge.name, COLLECT {
      MATCH (pledge)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'}) WHERE figure.retractedAt IS NULL
      WITH figure ORDER BY figure.rank DESC, figure.dateOrder LIMIT 1
      RETURN [figure.min, figure.max, figure.currency, figure.stage, COLLECT {
        MATCH (figure)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
        RETURN [read.locator, read.note, source.title, source.publisher]
      }]
    },
    COLLECT {
      MATCH (pledge)<-[made:MADE]-(actor:Actor) WHERE made.retractedAt IS NULL
      WITH made, actor ORDER BY actor.nameOrder, made.claim LIMIT 20
      RETURN [actor.id, actor.name, COLLECT {
        MATCH (claim:Claim {id: made.claim})
        RETURN COLLECT {
          MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
          RETURN [read.locator, read.note, source.title, source.publisher]
        }
      }]
    },
    COLLECT {
      MATCH (pledge)-[at:ANNOUNCED_AT]->(event:Event) WHERE at.retractedAt IS NULL
      WITH at, event ORDER BY event.dateOrder, at.claim LIMIT 20
      RETURN [event.id, event.name, event.start, event.city, COLLECT {
        MATCH (event)-[within:PART_OF]->(whole:Event) WHERE within.retractedAt IS NULL
        RETURN [whole.name, COLLECT {
          MATCH (claim:Claim {id: within.claim})
          RETURN COLLECT {
            MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
            RETURN [read.locator, read.note, source.title, source.publisher]
          }
        }]
      }]
    },
    COLLECT {
      MATCH (pledge)<-[part:PART_OF {decomposition: 'BY_PAYER'}]-(inner:Pledge) WHERE part.retractedAt IS NULL
      WITH part, inner ORDER BY inner.dateOrder, part.claim LIMIT 20
      RETURN [part.disputed, inner.id, inner.name, COLLECT {
        MATCH (claim:Claim {id: part.claim})
        RETURN COLLECT {
          MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
          RETURN [read.locator, read.note, source.title, source.publisher]
        }
      }, COLLECT {
        MATCH (inner)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'}) WHERE figure.retractedAt IS NULL
        WITH figure ORDER BY figure.rank DESC, figure.dateOrder LIMIT 1
        RETURN [figure.min, figure.max, figure.currency, figure.stage, COLLECT {
          MATCH (figure)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
          RETURN [read.locator, read.note, source.title, source.publisher]
        }]
      }, COLLECT {
        MATCH (inner)<-[:SUBJECT]-(one:Claim)
        WHERE one.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD'] AND one.rank <> 'DEPRECATED' AND one.retractedAt IS NULL
        WITH DISTINCT inner, one.predicate AS about, one.field AS field,
          coalesce(one.stage, '') + ' ' + coalesce(one.currency, '') + ' ' + coalesce(one.period, '') + ' ' + coalesce(one.measure, '') + ' ' + coalesce(one.field, '') AS matter
        WITH about, field, COLLECT {
          MATCH (inner)<-[:SUBJECT]-(claim:Claim {predicate: about})
          WHERE claim.rank <> 'DEPRECATED' AND claim.retractedAt IS NULL
            AND coalesce(claim.stage, '') + ' ' + coalesce(claim.currency, '') + ' ' + coalesce(claim.period, '') + ' ' + coalesce(claim.measure, '') + ' ' + coalesce(claim.field, '') = matter
          RETURN claim
        } AS claims
        WHERE any(claim IN claims WHERE coalesce(claim.min, -1) <> coalesce(claims[0].min, -1)
          OR coalesce(claim.max, -1) <> coalesce(claims[0].max, -1) OR coalesce(claim.value, '') <> coalesce(claims[0].value, '')
          OR coalesce(claim.group, '') <> coalesce(claims[0].group, ''))
        RETURN [about, COLLECT {
          UNWIND claims AS claim
          RETURN [claim.group, claim.min, claim.max, claim.modality, claim.unit, COLLECT {
            MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
            RETURN [read.locator, read.note, source.title, source.publisher]
          }]
        }]
      }]
    },
    COLLECT {
      MATCH (pledge)<-[part:PART_OF {decomposition: 'BY_PURPOSE'}]-(inner:Pledge) WHERE part.retractedAt IS NULL
      WITH part, inner ORDER BY inner.dateOrder, part.claim LIMIT 20
      RETURN [part.disputed, inner.id, inner.name, COLLECT {
        MATCH (claim:Claim {id: part.claim})
        RETURN COLLECT {
          MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
          RETURN [read.locator, read.note, source.title, source.publisher]
        }
      }, COLLECT {
        MATCH (claim:Claim {id: part.claim})-[against:DISPUTED_BY]->(source:Source) WHERE against.retractedAt IS NULL
        RETURN [against.note, source.title, source.publisher]
      }, COLLECT {
        MATCH (inner)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'}) WHERE figure.retractedAt IS NULL
        WITH figure ORDER BY figure.rank DESC, figure.dateOrder LIMIT 1
        RETURN [figure.min, figure.max, figure.currency, figure.stage, COLLECT {
          MATCH (figure)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
          RETURN [read.locator, read.note, source.title, source.publisher]
        }]
      }, COLLECT {
        MATCH (inner)-[same:SAME_MONEY_AS]-(other:Pledge) WHERE same.retractedAt IS NULL
        RETURN [same.judgement, other.id, other.name, COLLECT {
          MATCH (claim:Claim {id: same.claim})
          RETURN COLLECT {
            MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
            RETURN [read.locator, read.note, source.title, source.publisher]
          }
        }, COLLECT {
          MATCH (other)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'}) WHERE figure.retractedAt IS NULL
          WITH figure ORDER BY figure.rank DESC, figure.dateOrder LIMIT 1
          RETURN [figure.min, figure.max, figure.currency, figure.stage, COLLECT {
            MATCH (figure)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
            RETURN [read.locator, read.note, source.title, source.publisher]
          }]
        }]
      }]
    }]
  },
  COLLECT {
    MATCH (pledge:Pledge {id: 'investai-eu-50bn'}) WHERE pledge.retractedAt IS NULL
    RETURN [pledge.name, COLLECT {
      MATCH (pledge)<-[:SUBJECT]-(claim:Claim {predicate: 'NOVELTY'}) WHERE claim.retractedAt IS NULL
      RETURN [claim.value, claim.statedOn, COLLECT {
        MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
        RETURN [read.locator, read.note, source.title, source.publisher]
      }]
    }]
  },
  COLLECT {
    MATCH (institution:Institution {id: 'eu-ai-champions'}) WHERE institution.retractedAt IS NULL
    RETURN [institution.name, COLLECT {
      MATCH (institution)<-[:SUBJECT]-(one:Claim)
      WHERE one.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD'] AND one.rank <> 'DEPRECATED' AND one.retractedAt IS NULL
      WITH DISTINCT institution, one.predicate AS about, one.field AS field,
        coalesce(one.stage, '') + ' ' + coalesce(one.currency, '') + ' ' + coalesce(one.period, '') + ' ' + coalesce(one.measure, '') + ' ' + coalesce(one.field, '') AS matter
      WITH about, field, COLLECT {
        MATCH (institution)<-[:SUBJECT]-(claim:Claim {predicate: about})
        WHERE claim.rank <> 'DEPRECATED' AND claim.retractedAt IS NULL
          AND coalesce(claim.stage, '') + ' ' + coalesce(claim.currency, '') + ' ' + coalesce(claim.period, '') + ' ' + coalesce(claim.measure, '') + ' ' + coalesce(claim.field, '') = matter
        RETURN claim
      } AS claims
      WHERE any(claim IN claims WHERE coalesce(claim.min, -1) <> coalesce(claims[0].min, -1)
        OR coalesce(claim.max, -1) <> coalesce(claims[0].max, -1) OR coalesce(claim.value, '') <> coalesce(claims[0].value, '')
        OR coalesce(claim.group, '') <> coalesce(claims[0].group, ''))
      RETURN [field, COLLECT {
        UNWIND claims AS claim
        RETURN [claim.min, claim.max, claim.modality, claim.unit, claim.statedOn, COLLECT {
          MATCH (claim)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
          RETURN [read.locator, read.note, source.title, source.publisher]
        }]
      }]
    }]
  },
  COLLECT {
    MATCH (person:Person) WHERE person.id IN ['ursula-von-der-leyen', 'jd-vance', 'yann-lecun', 'laurent-alexandre'] AND person.retractedAt IS NULL
    RETURN [person.name, COLLECT {
      MATCH (person)<-[:SUBJECT]-(said:Statement) WHERE said.retractedAt IS NULL
      WITH said ORDER BY said.dateOrder LIMIT 20
      RETURN [said.stance, said.statedOn, said.text, COLLECT { MATCH (said)-[:OBJECT]->(about:Entity) RETURN about.name },
        COLLECT { MATCH (said)-[:SAID_AT]->(event:Event) RETURN event.name }, COLLECT {
        MATCH (said)-[read:SUPPORTED_BY]->(source:Source) WHERE read.retractedAt IS NULL
        RETURN [read.locator, read.note, source.title, source.publisher]
      }]
    }]
  }
] AS answer
