// Everything in a list that can be long stands there under the id of whose list it is, in the order of the list.
CALL () {
  MATCH (actor:Actor)-[link:MADE|PAYS]->(pledge:Pledge)
  RETURN link.claim AS id, link.startOrder AS place, actor.id + '\t' + pledge.dateOrder + '\t' + link.claim AS right
  UNION ALL
  MATCH (pledge:Pledge)-[link:BENEFITS]->(actor:Actor)
  RETURN link.claim AS id, link.endOrder AS place, actor.id + '\t' + pledge.dateOrder + '\t' + link.claim AS right
  UNION ALL
  MATCH (actor:Actor)-[link:PARTICIPATED_IN|MEMBER_OF]->(whole:Event|Institution)
  RETURN link.claim AS id, link.endOrder AS place, whole.id + '\t' + actor.nameOrder + '\t' + link.claim AS right
  UNION ALL
  MATCH (claim:Claim)-[:SUBJECT]->(entity:Entity)
  RETURN claim.id AS id, claim.subjectOrder AS place, entity.id + '\t' + claim.dateOrder AS right
}
WITH id, place, right
WHERE coalesce(place, '') <> right
RETURN id, 'stands at ' + coalesce(place, 'no place') + ' instead of ' + right AS what
ORDER BY id
