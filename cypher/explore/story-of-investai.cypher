// The article in one picture: "The EU mobilises 200 billion for AI."
// Shows who announced it and where, what it consists of, who is said to pay, the older money that may be in it, what
// four people said of it or of the EU, and which sources call the money new or old, or speak against a part's place.
// Ask about something else: change the values of the first clause.
WITH 'investai-200bn' AS pledge,
  ['ursula-von-der-leyen', 'jd-vance', 'yann-lecun', 'laurent-alexandre'] AS speakers,
  ['investai', 'european-union', 'european-commission'] AS about
MATCH (whole:Pledge {id: pledge})
WITH whole, speakers, about, COLLECT {
  MATCH (part:Pledge)-[:PART_OF {counting: 'ADDITIVE'}]->(whole) RETURN part
} AS parts
CALL (whole, speakers, about, parts) {
  // What it consists of, and the money of before that may be in it.
  MATCH path = (part:Pledge)-[:PART_OF]->(whole) WHERE part IN parts RETURN path
  UNION MATCH path = (part:Pledge)-[:SAME_MONEY_AS]-(:Pledge) WHERE part IN parts RETURN path
  // Who announced it, where; who pays.
  UNION MATCH path = (:Actor)-[:MADE]->(whole)-[:ANNOUNCED_AT]->(:Event)-[:PART_OF]->(:Event) RETURN path
  UNION MATCH path = (:Actor)-[:PAYS]->(part:Pledge) WHERE part IN parts RETURN path
  // What they said; the text is on the relationship.
  UNION MATCH path = (who:Person)-[:STATED]->(what:Entity) WHERE who.id IN speakers AND what.id IN about RETURN path
  // How much: the preferred figure of each, as a claim.
  UNION
  UNWIND [whole] + parts + COLLECT {
    MATCH (old:Pledge)-[:SAME_MONEY_AS]-(part:Pledge) WHERE part IN parts RETURN DISTINCT old
  } AS pledge
  CALL (pledge) {
    MATCH path = (pledge)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'})
    RETURN path ORDER BY figure.retractedAt IS NOT NULL, figure.rank DESC, figure.dateOrder LIMIT 1
  }
  RETURN path
  // Is the share of each payer new money? Is a part in its place?
  UNION
  MATCH path = (whole)<-[:PART_OF {decomposition: 'BY_PAYER'}]-(:Pledge)
    <-[:SUBJECT]-(:Claim {predicate: 'NOVELTY'})-[:SUPPORTED_BY]->(:Source)
  RETURN path
  UNION
  MATCH path = (whole)<-[:OBJECT]-(:Claim {predicate: 'PART_OF'})-[:DISPUTED_BY]->(:Source) RETURN path
}
WITH path WHERE none(one IN nodes(path) + relationships(path) WHERE one.retractedAt IS NOT NULL)
RETURN path
