// Everything has the moment at which it was recorded, and none was retracted before it.
MATCH (thing:Entity|Source|Claim|ExchangeRate)
OPTIONAL MATCH (thing)-[evidence:SUPPORTED_BY|DISPUTED_BY]->(:Source)
UNWIND [thing, evidence] AS recorded
WITH DISTINCT thing, recorded
WHERE recorded IS NOT NULL AND (recorded.recordedAt IS NULL OR recorded.retractedAt < recorded.recordedAt)
RETURN thing.id AS id, 'recorded at ' + coalesce(toString(recorded.recordedAt), 'no time') AS what
ORDER BY id, what
