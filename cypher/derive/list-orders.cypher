// Where each pledge, participant, member and claim stands in the list of whose it is: that one's id, the order key of what
// is listed, and of a relationship its claim. Each list has an index that keeps it in this order.
CALL () {
  MATCH (actor:Actor)-[link:MADE|PAYS]->(pledge:Pledge)
  RETURN link AS listed, 'startOrder' AS key, actor.id + '\t' + pledge.dateOrder + '\t' + link.claim AS place
  UNION ALL
  MATCH (pledge:Pledge)-[link:BENEFITS]->(actor:Actor)
  RETURN link AS listed, 'endOrder' AS key, actor.id + '\t' + pledge.dateOrder + '\t' + link.claim AS place
  UNION ALL
  MATCH (actor:Actor)-[link:PARTICIPATED_IN|MEMBER_OF]->(whole:Event|Institution)
  RETURN link AS listed, 'endOrder' AS key, whole.id + '\t' + actor.nameOrder + '\t' + link.claim AS place
  UNION ALL
  MATCH (claim:Claim)-[:SUBJECT]->(entity:Entity)
  RETURN claim AS listed, 'subjectOrder' AS key, entity.id + '\t' + claim.dateOrder AS place
}
WITH listed, key, place
WHERE coalesce(listed[key], '') <> place
SET listed[key] = place
