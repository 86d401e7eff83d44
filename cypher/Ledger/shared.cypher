// Which pledges are said to be the same money.
// takes: $reached
// gives: shared
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS one
MATCH (one)-[link:SAME_MONEY_AS]->(other:Pledge)
WHERE link.retractedAt IS NULL
  AND other IN this
RETURN [link.claim, one.id, other.id, link.judgement] AS shared
