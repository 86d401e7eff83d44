// A pledge's tree, with its money and stages: what is in it, who pays, how far has each part come?
// Shows the pledge and its parts down to the leaves, who pays each, the best figure of each at every stage (PLEDGED,
// COMMITTED ... DISBURSED, never to be added to one another) and, for stages reached without a figure, the first claim.
// Ask about something else: change the id, for instance to 'france-109bn', 'investai-200bn', 'india-summit-total'.
WITH 'stargate-500bn' AS id
MATCH (whole:Pledge {id: id})
MATCH (whole)<-[:PART_OF]-*(pledge:Pledge)
WITH DISTINCT whole, pledge
CALL (whole, pledge) {
  MATCH path = (pledge)-[:PART_OF]->(:Pledge)-[:PART_OF]->*(whole) RETURN path
  UNION MATCH path = (pledge)<-[:PAYS]-(:Actor) RETURN path
  UNION
  MATCH (pledge)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.predicate IN ['AMOUNT', 'STAGE'] AND claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
  WITH pledge, claim ORDER BY claim.predicate, claim.rank DESC, claim.dateOrder
  WITH pledge, claim.stage AS stage, head(collect(claim)) AS best
  MATCH path = (pledge)<-[:SUBJECT]-(best) RETURN path
}
WITH path WHERE none(one IN nodes(path) + relationships(path) WHERE one.retractedAt IS NOT NULL)
RETURN path
