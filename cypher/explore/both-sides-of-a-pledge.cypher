// Who sits on both sides of a pledge?
// Shows pledges that one institution is said to pay and another to receive, where the payer owns, founded or is the
// parent of the receiver, or where one person holds a post in both (or holds one and founded the other).
// Ask about something else: take kinds of link away in the first clause, or add 'FUNDS', 'PARTNER_OF' for a wider net.
WITH ['OWNS', 'FOUNDED', 'SUBSIDIARY_OF', 'HOLDS_POSITION'] AS ties
MATCH (payer:Institution)-[pays:PAYS]->(pledge:Pledge)-[benefits:BENEFITS]->(receiver:Institution)
WHERE payer <> receiver
CALL (payer, receiver, ties) {
  MATCH path = (payer)-[tie]-(receiver) WHERE type(tie) IN ties RETURN path
  UNION
  MATCH path = (payer)<-[one]-(:Person)-[two]->(receiver)
  WHERE type(one) IN ties AND type(two) IN ties RETURN path
}
WITH *
WHERE none(one IN [pays, benefits, pledge] + relationships(path) WHERE one.retractedAt IS NOT NULL)
RETURN payer, pays, pledge, benefits, receiver, path
ORDER BY pledge.dateOrder, payer.nameOrder
