// Which pledges are said to be the same money, and by whom.
// takes: $reached
// gives: shared
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS one
MATCH (one)-[link:SAME_MONEY_AS]->(other:Pledge)
WHERE link.retractedAt IS NULL
  AND other IN this
RETURN {
  claim: link.claim,
  one: one.id,
  other: other.id,
  judgement: link.judgement,
  sources: COLLECT {
    MATCH (:Claim {id: link.claim})-[support:SUPPORTED_BY]->(source:Source)
    WHERE support.retractedAt IS NULL
    RETURN source.id
  }
} AS shared
