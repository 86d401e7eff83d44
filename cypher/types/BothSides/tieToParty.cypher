// How the actor is tied to who pays or receives the pledge; none if it is itself who does.
// takes: $this
// gives: tie
WITH $this AS this
UNWIND [this.tieToParty] AS tie
WITH tie
WHERE tie IS NOT NULL
RETURN tie
