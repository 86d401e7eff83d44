// Every order key is there and ends in a tab and the id of its node, so that no two are the same.
MATCH (thing:Entity|Source|Claim)
WITH thing, '\t' + thing.id AS ending
WHERE (NOT thing:Claim AND NOT coalesce(thing.nameOrder ENDS WITH ending, false))
   OR ((thing:Event OR thing:Pledge OR thing:Source OR thing:Claim)
       AND NOT coalesce(thing.dateOrder ENDS WITH ending, false))
RETURN thing.id AS id,
       coalesce(thing.nameOrder, 'no name order') + ', ' + coalesce(thing.dateOrder, 'no date order') AS what
ORDER BY id
