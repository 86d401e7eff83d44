// The network around one actor, within two steps.
// Shows whom it is tied to by posts, membership, ownership, money and partnership, and whom those are tied to in turn.
// Left out: the second step out of the hubs (actors with more ties than the limit), which connect nearly everyone.
// Ask about something else: change the values of the first clause.
WITH 'mistral-ai' AS id, 12 AS limit,
  ['HOLDS_POSITION', 'MEMBER_OF', 'OWNS', 'FUNDS', 'FOUNDED', 'ADVISES', 'PARTNER_OF', 'SUBSIDIARY_OF'] AS ties
MATCH path = (actor:Actor {id: id})-[one]-(near:Actor)
WHERE type(one) IN ties AND one.retractedAt IS NULL
CALL (path, one, near, limit, ties) {
  RETURN path AS way
  UNION
  MATCH way = (near)-[two]-(far:Actor)
  WHERE two <> one AND type(two) IN ties AND two.retractedAt IS NULL
    AND COUNT { (near)-[any]-(:Actor) WHERE type(any) IN ties } <= limit
  RETURN way
}
RETURN DISTINCT way
