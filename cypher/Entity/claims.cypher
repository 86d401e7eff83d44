// Claims of which the entity is the subject.
// takes: $id
// gives: node
MATCH (this:Entity {id: $id})
MATCH (node:Claim)
USING INDEX node:Claim(subjectOrder)
WHERE node.subjectOrder STARTS WITH this.id + '\t'
  AND node.retractedAt IS NULL
RETURN node
ORDER BY node.subjectOrder
