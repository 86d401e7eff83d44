// Who said it: of a statement the speaker.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
MATCH (this)-[said:SAID_BY|SUBJECT]->(node:Actor)
WHERE type(said) = 'SAID_BY' OR this.predicate = 'STATED'
RETURN node
