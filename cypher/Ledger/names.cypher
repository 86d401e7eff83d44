// What the pledges are called in French, where that is known.
// takes: $reached
// gives: called
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
WITH pledge
WHERE pledge.name_fr IS NOT NULL
RETURN [pledge.id, pledge.name_fr] AS called
