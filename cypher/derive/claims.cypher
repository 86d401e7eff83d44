// When each claim was first made: on its own day, else when the earliest of its sources appeared, else when it was
// recorded; a page of February tells what happened on the 11th from the 11th on. That somebody pays is told, too, by who tells
// that several pay and names them. Since when it can hold: since the events and pledges in it are there, a statement was made,
// a stage was reached; a statement about something later since it was made.
// Where a figure stands among others of its currency: by its upper bound, else its lower one. And whether it stands: an
// index does not hold what has no retractedAt.
// Gives: id, of each claim that is not as it was.
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
   OR claim.stands IS NULL OR claim.stands = (claim.retractedAt IS NOT NULL)
SET claim.firstStated = firstStated, claim.holdsFrom = holdsFrom, claim.amountOrder = amountOrder,
    claim.stands = claim.retractedAt IS NULL
RETURN claim.id AS id
ORDER BY id
