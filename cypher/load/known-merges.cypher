// What each record that was merged into another went into.
// Gives: id, into.
MATCH (old:Entity|Source)
WHERE old.mergedInto IS NOT NULL
RETURN old.id AS id, old.mergedInto AS into
ORDER BY id
