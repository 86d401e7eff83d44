// How the actor is tied to who announced the pledge; none if it is itself who did.
// takes: $this
// gives: tie
WITH $this AS this
UNWIND [this.tieToAnnouncer] AS tie
WITH tie
WHERE tie IS NOT NULL
RETURN tie
