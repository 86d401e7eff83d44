// Who signed, who refused, and what did they say of it?
// Shows a declaration, its signatories by role, everyone who said anything of it (the stance is on the relationship,
// REFUSES among them; the text is one click away), the summit that it belongs to and who organised that.
// Who is not in the picture has neither signed nor refused as far as this graph knows: that is a third answer. Sources say
// how many signed: their claims are there too, so that one sees that the picture has 45 of 58 to 64.
// Ask about something else: change the id, for instance to 'bletchley-declaration', 'gpai-code', 'new-delhi-declaration'.
WITH 'paris-statement' AS id
MATCH (text:Event|Institution {id: id})
CALL (text) {
  MATCH path = (:Actor)-[:SIGNED]->(text) RETURN path
  UNION MATCH path = (:Actor)-[:STATED]->(text) RETURN path
  UNION MATCH path = (text)<-[:SUBJECT]-(:Claim {predicate: 'FIELD', field: 'signatories'})-[:SUPPORTED_BY]->(:Source) RETURN path
  UNION MATCH path = (text)-[:PART_OF]->(:Entity) RETURN path
  UNION MATCH path = (text)-[:PART_OF]->(:Event)<-[:ORGANISED]-(:Actor) RETURN path
}
WITH path WHERE none(one IN nodes(path) + relationships(path) WHERE one.retractedAt IS NOT NULL)
RETURN path
