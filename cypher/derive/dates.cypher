// When each event and pledge was first heard of, and since when it is: the least of the days of the claims in which it
// is, if any of these has a day of its own or of a source; and the day of its start or announcement.
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
SET thing.firstStated = firstStated, thing.validFrom = validFrom
