// Every page, and what was read in it, counts from its publication, else from the day on which it was recorded.
CALL () {
  MATCH (source:Source)
  RETURN source AS read, source
  UNION ALL
  MATCH (:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(source:Source)
  RETURN evidence AS read, source
}
WITH source, read, coalesce(source.published, toString(date(source.recordedAt))) AS firstStated
WHERE coalesce(read.firstStated, '') <> firstStated
RETURN source.id AS id,
       'counts from ' + coalesce(read.firstStated, 'no day') + ' instead of ' + firstStated AS what
ORDER BY id
