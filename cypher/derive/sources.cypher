// From which day each page counts, and what was read in it: its publication. A page without a date may be of any day.
CALL () {
  MATCH (source:Source)
  RETURN source AS read, source.published AS published
  UNION ALL
  MATCH (:Claim)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(source:Source)
  RETURN evidence AS read, source.published AS published
}
WITH read, published
WHERE coalesce(read.firstStated, '') <> coalesce(published, '')
SET read.firstStated = published
