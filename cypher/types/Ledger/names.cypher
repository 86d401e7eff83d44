// What pledges, and those who have to do with them, are called in French, where that is known.
// takes: $reached
// gives: called
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)-[link:MADE|PAYS|BENEFITS]-{0,1}(named:Entity)
WHERE named.name_fr IS NOT NULL
  AND all(step IN link WHERE step.retractedAt IS NULL)
RETURN DISTINCT {id: named.id, name: named.name_fr} AS called
