// Every event and pledge says when it was first heard of, as the claims have it, and since when it is.
MATCH (thing:Event|Pledge)
OPTIONAL MATCH (thing)<-[:SUBJECT|OBJECT|NAMES|SAID_AT]-(claim:Claim)
WHERE claim.retractedAt IS NULL OR thing.retractedAt IS NOT NULL
WITH thing, claim, claim.statedOn IS NOT NULL OR EXISTS {
  MATCH (claim)-[support:SUPPORTED_BY]->(source:Source)
  WHERE support.retractedAt IS NULL AND source.published IS NOT NULL
} AS dated
WITH thing, min(CASE WHEN dated THEN claim.firstStated END) AS dated, min(claim.firstStated) AS any
WITH thing, coalesce(dated, any) AS firstStated, coalesce(thing.announcedOn, thing.start) AS validFrom
WHERE coalesce(thing.firstStated, '') <> coalesce(firstStated, '')
   OR coalesce(thing.validFrom, '') <> coalesce(validFrom, '')
RETURN thing.id AS id,
       'should be first stated ' + coalesce(firstStated, 'never') + ' and be since ' + coalesce(validFrom, 'no day') AS what
ORDER BY id
