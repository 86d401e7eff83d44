// Keeps the words that a search can find.
// Takes: $rows with id, properties; $now.
UNWIND $rows AS row
MATCH (thing:Entity|Source|Claim)
WHERE elementId(thing) = row.id
SET thing += row.properties
