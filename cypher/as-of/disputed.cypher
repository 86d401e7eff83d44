// Whether a source spoke against the claim behind a link, or the claim tells what it disagrees with.
// takes: $id
// gives: value
MATCH ()-[this {claim: $id}]->()
RETURN EXISTS {
  MATCH (claim:Claim {id: this.claim})
  WHERE claim.disagreesWith IS NOT NULL OR EXISTS {
    MATCH (claim)-[against:DISPUTED_BY]->(:Source)
    WHERE against.retractedAt IS NULL
  }
} AS value
