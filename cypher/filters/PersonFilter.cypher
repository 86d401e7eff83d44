// Which people; what it does not say is in EntityFilter.cypher.
// takes: $roleContains
// gives: this
MATCH (this:Person)
WHERE true
  AND EXISTS {
      MATCH (this)-[post:HOLDS_POSITION]->(:Institution)
      WHERE post.retractedAt IS NULL AND toLower(replace(post.role, '’', "'")) CONTAINS toLower(replace($roleContains, '’', "'"))
    }
RETURN this
