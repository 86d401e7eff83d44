RETURN COLLECT {
  MATCH (source:Source)
  WHERE source.nameOrder > '' AND source.retractedAt IS NULL
  WITH source ORDER BY source.nameOrder LIMIT 100
  RETURN [source.id, source.title, COLLECT {
    MATCH (source)<-[support:SUPPORTED_BY]-(claim:Claim)
    WHERE support.retractedAt IS NULL AND claim.retractedAt IS NULL
    WITH DISTINCT claim ORDER BY claim.dateOrder LIMIT 100
    RETURN [claim.id, claim.predicate, claim.statedOn]
  }]
} AS answer
