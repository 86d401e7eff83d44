RETURN COLLECT {
  MATCH (person:Person)
  WHERE person.nameOrder > $key AND person.retractedAt IS NULL
  WITH person ORDER BY person.nameOrder LIMIT 20
  RETURN [person.id, person.name, COLLECT {
    MATCH (person)-[post:HOLDS_POSITION]->(institution:Institution)
    WHERE post.retractedAt IS NULL
    WITH post, institution ORDER BY institution.nameOrder, post.claim LIMIT 3
    RETURN [post.role, institution.id, institution.name, COLLECT {
      MATCH ()-[made:MADE]->(pledge:Pledge)
      WHERE made.startOrder STARTS WITH institution.id + '\t' AND made.stands = true
      WITH made, pledge ORDER BY made.startOrder LIMIT 5
      RETURN [pledge.id, pledge.name, pledge.announcedOn]
    }]
  }]
} AS answer
