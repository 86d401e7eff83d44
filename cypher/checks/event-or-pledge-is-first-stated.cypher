// Every event and pledge says when it was first heard of, as the claims have it, and since when it is.
MATCH (item:Event|Pledge)
OPTIONAL MATCH (item)<-[:SUBJECT|OBJECT|NAMES|SAID_AT]-(claim:Claim)
WHERE claim.retractedAt IS NULL OR item.retractedAt IS NOT NULL
WITH item, claim, claim.statedOn IS NOT NULL OR EXISTS {
  MATCH (claim)-[support:SUPPORTED_BY]->(source:Source)
  WHERE support.retractedAt IS NULL AND source.published IS NOT NULL
} AS dated
WITH item, min(CASE WHEN dated THEN claim.firstStated END) AS dated, min(claim.firstStated) AS any
WITH item, coalesce(dated, any) AS firstStated, coalesce(item.announcedOn, item.start) AS validFrom
WHERE coalesce(item.firstStated, '') <> coalesce(firstStated, '')
   OR coalesce(item.validFrom, '') <> coalesce(validFrom, '')
RETURN item.id AS id,
       'should be first stated ' + coalesce(firstStated, 'never') + ' and be since ' + coalesce(validFrom, 'no day') AS what
ORDER BY id
