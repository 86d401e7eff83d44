// Every date is a text of the form YYYY, YYYY-MM or YYYY-MM-DD with a possible month and day.
MATCH (thing:Entity|Source|Claim|ExchangeRate)
UNWIND ['born', 'start', 'end', 'announcedOn', 'horizonStart', 'horizonEnd', 'published', 'date',
        'statedOn', 'validFrom', 'validTo', 'attestedOn'] AS property
UNWIND CASE WHEN property = 'attestedOn' THEN coalesce(thing.attestedOn, []) ELSE [thing[property]] END AS value
WITH thing, property, value
WHERE value IS NOT NULL
  AND NOT (value IS :: STRING
           AND toStringOrNull(value) =~ '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?')
RETURN thing.id AS id, property + ' is ' + coalesce(toStringOrNull(value), 'no text') AS what
ORDER BY id, what
