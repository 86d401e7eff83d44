// Every page, and what was read in it, counts from its publication.
CALL () {
  MATCH (source:Source)
  RETURN source AS read, source
  UNION ALL
  MATCH (:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(source:Source)
  RETURN evidence AS read, source
}
WITH source, read
WHERE coalesce(read.firstStated, '') <> coalesce(source.published, '')
RETURN source.id AS id,
       'counts from ' + coalesce(read.firstStated, 'no day') + ' instead of ' + coalesce(source.published, 'no day') AS what
ORDER BY id
