// Which pledges; what it does not say is in EntityFilter.cypher.
// takes: $kinds, $purposes, $publicPrivate, $countries, $announcedOn.from, $announcedOn.to, $madeBy, $payers, $beneficiaries, $stages, $novelty, $money
// gives: this
// forms: $countries country-codes, $announcedOn.from partial-day, $announcedOn.to partial-day
MATCH (this:Pledge)
WHERE true
  AND this.kind IN $kinds
  AND this.purpose IN $purposes
  AND this.publicPrivate IN $publicPrivate
  AND EXISTS {
      MATCH (this)<-[made:MADE]-(actor:Actor)
      WHERE made.retractedAt IS NULL AND actor.country IN $countries
    }
  AND this.announcedOn >= left($announcedOn.from, size(this.announcedOn))
  AND left(this.announcedOn, size($announcedOn.to)) <= $announcedOn.to
  AND EXISTS {
      MATCH (this)<-[made:MADE]-(actor:Actor)
      WHERE made.retractedAt IS NULL AND actor.id IN $madeBy
    }
  AND EXISTS {
      MATCH (this)<-[pays:PAYS]-(actor:Actor)
      WHERE pays.retractedAt IS NULL AND actor.id IN $payers
    }
  AND EXISTS {
      MATCH (this)-[benefits:BENEFITS]->(actor:Actor)
      WHERE benefits.retractedAt IS NULL AND actor.id IN $beneficiaries
    }
  AND EXISTS {
      MATCH (this)<-[:SUBJECT]-(said:Claim)
      WHERE said.predicate IN ['AMOUNT', 'STAGE'] AND said.retractedAt IS NULL AND said.stage IN $stages
    }
  AND EXISTS {
      MATCH (this)<-[:SUBJECT]-(said:Claim {predicate: 'NOVELTY'})
      WHERE said.retractedAt IS NULL AND said.value IN $novelty
    }
  AND EXISTS {
      MATCH (this)<-[:SUBJECT]-(money:Claim {predicate: 'AMOUNT'})
      WHERE money.retractedAt IS NULL AND $money
    }
RETURN this
