// Claims of which the entity is the subject.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (node:Claim)
USING INDEX node:Claim(subjectOrder, stands)
WHERE node.subjectOrder STARTS WITH this.id + '\t'
  AND node.stands = true
RETURN node
ORDER BY node.subjectOrder
