// Who sits on both sides of a pledge?
// Shows pledges with two of those who announced it, who are said to pay and who are to receive, where the one owns, founded or
// is the parent of the other, or where one person holds a post in both (or holds one and founded the other).
// The field bothSides of a pledge tells of whoever announced it, with the evidence.
// Ask about something else: begin with another day in the second clause, take kinds of link away in the first clause, or add 'ADVISES', 'MEMBER_OF' for a wider net.
WITH ['OWNS', 'FOUNDED', 'SUBSIDIARY_OF', 'HOLDS_POSITION'] AS ties
MATCH (one:Actor)-[first:MADE|PAYS]->(pledge:Pledge)-[second:PAYS|BENEFITS]-(other:Actor)
WHERE one <> other AND type(first) <> type(second) AND pledge.announcedOn >= '2025'
CALL (one, other, ties) {
  MATCH path = (one)-[tie]-(other) WHERE type(tie) IN ties RETURN path
  UNION
  MATCH path = (one)<-[here]-(:Person)-[there]->(other)
  WHERE type(here) IN ties AND type(there) IN ties RETURN path
}
WITH *
WHERE none(link IN [first, second, pledge] + relationships(path) WHERE link.retractedAt IS NOT NULL)
RETURN one, first, pledge, second, other, path
ORDER BY pledge.dateOrder, one.nameOrder
