// Removes the relationships of some claims, or with null those of all: they are the claims' shadow, no truth is lost.
// Takes: $claims, the ids or null.
MATCH (:Entity)-[edge]->(:Entity)
WHERE $claims IS NULL OR edge.claim IN $claims
DELETE edge
