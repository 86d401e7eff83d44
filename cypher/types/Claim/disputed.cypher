// Whether a source disputes the claim, or a note says so.
// takes: $id
// gives: value
MATCH (this:Claim {id: $id})
RETURN (this.disagreesWith IS NOT NULL OR EXISTS {
  MATCH (this)-[against:DISPUTED_BY]->(:Source)
  WHERE against.retractedAt IS NULL
}) AS value
