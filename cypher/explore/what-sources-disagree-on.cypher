// What do sources disagree on?
// Shows, for each thing asked about, the claims on one matter that give different answers (who pays, new money or old,
// how many members, which sum at which stage) with the sources of each, and each link that a source speaks against,
// with the sources of both sides. Slips (rank DEPRECATED) are left out.
// Ask about something else: change the ids in the first clause. All that is contested, in words:
//   MATCH (e:Entity) WHERE e.disagreesWith IS NOT NULL RETURN e.id, e.disagreesWith ORDER BY e.id
WITH ['investai-eu-50bn', 'investai-supercomputers-10bn', 'eu-ai-champions', 'paris-statement'] AS about
CALL (about) {
  MATCH (thing:Entity)<-[:SUBJECT]-(claim:Claim)
  WHERE thing.id IN about AND claim.retractedAt IS NULL AND claim.rank <> 'DEPRECATED'
    AND claim.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD']
  WITH thing, claim.predicate AS predicate,
    [claim.stage, claim.currency, claim.period, claim.measure, claim.field] AS matter,
    collect(claim) AS claims,
    count(DISTINCT [claim.min, claim.max, claim.value, claim.group]) AS answers
  WHERE answers > 1
  UNWIND claims AS claim
  MATCH path = (thing)<-[:SUBJECT]-(claim)-[:SUPPORTED_BY]->(:Source)
  RETURN path
  UNION
  MATCH path = (thing:Entity)<-[:SUBJECT]-(claim:Claim)-[:SUPPORTED_BY|DISPUTED_BY]->(:Source)
  WHERE thing.id IN about AND claim.retractedAt IS NULL AND EXISTS { (claim)-[:DISPUTED_BY]->(:Source) }
  RETURN path
}
WITH path WHERE none(one IN relationships(path) WHERE one.retractedAt IS NOT NULL)
RETURN path
