// From which day each page counts, and what was read in it: its publication, else the day on which it was recorded.
CALL () {
  MATCH (source:Source)
  RETURN source AS read, source
  UNION ALL
  MATCH (:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(source:Source)
  RETURN evidence AS read, source
}
WITH read, coalesce(source.published, toString(date(source.recordedAt))) AS firstStated
WHERE coalesce(read.firstStated, '') <> firstStated
SET read.firstStated = firstStated
