// What stood at a time. A partial date is a shorter text, and sorts in front of all its days.
// takes: $valid, $stated, $recorded
// gives: this
// forms: $valid day, $stated day, $recorded moment
MATCH (this:Claim)
WHERE true
  AND (this.validFrom IS NULL OR this.validFrom <= $valid)
    AND (this.validTo IS NULL OR this.validTo >= left($valid, size(this.validTo)))
    AND (this.holdsFrom IS NULL OR this.holdsFrom <= $valid)
  AND (this.firstStated IS NULL OR this.firstStated <= $stated)
  AND this.recordedAt <= $recorded AND (this.retractedAt IS NULL OR this.retractedAt > $recorded)
RETURN this
