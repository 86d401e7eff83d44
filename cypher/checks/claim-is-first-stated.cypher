// Every claim says when it was first made, as its day and its sources have it, since when it can hold, and where its figure stands.
MATCH (claim:Claim)
OPTIONAL MATCH (claim)-[support:SUPPORTED_BY]->(source:Source)
WHERE support.retractedAt IS NULL
WITH claim, min(source.published) AS published
OPTIONAL MATCH (claim {predicate: 'PAYS'})-->(payer:Actor)<-[:NAMES]-(payers:Claim {predicate: 'PAYER'})-[:SUBJECT]->(:Pledge)<--(claim)
WHERE payers.retractedAt IS NULL
WITH claim, published, min(payers.statedOn) AS named
WITH claim, CASE WHEN named < coalesce(published, named + 'z') THEN named ELSE published END AS published
OPTIONAL MATCH (claim)-[:SUBJECT|OBJECT|SAID_AT]->(thing:Event|Pledge)
WITH claim, published, coalesce(max(coalesce(thing.announcedOn, thing.start)), '') AS there,
     coalesce(CASE WHEN claim.predicate IN ['STATED', 'STAGE'] THEN claim.statedOn END, '') AS done
WITH claim, coalesce(claim.statedOn, published, toString(date(claim.recordedAt))) AS said,
     nullIf(CASE WHEN there < done OR claim.predicate = 'STATED' AND done < left(there, size(done)) THEN done ELSE there END, '')
       AS holdsFrom
WITH claim, holdsFrom, CASE
       WHEN holdsFrom STARTS WITH said THEN holdsFrom
       WHEN claim.validFrom STARTS WITH said THEN claim.validFrom
       ELSE said
     END AS firstStated,
     CASE claim.predicate WHEN 'AMOUNT'
       THEN right('0000000000000000000' + toString(coalesce(claim.max, claim.min)), 19) + '\t' + claim.id
     END AS amountOrder
WHERE coalesce(claim.firstStated, '') <> firstStated
   OR coalesce(claim.holdsFrom, '') <> coalesce(holdsFrom, '')
   OR coalesce(claim.amountOrder, '') <> coalesce(amountOrder, '')
RETURN claim.id AS id,
       'should be first stated ' + firstStated + coalesce(', hold from ' + holdsFrom, '')
         + coalesce(', have the amount order ' + amountOrder, '') AS what
ORDER BY id
