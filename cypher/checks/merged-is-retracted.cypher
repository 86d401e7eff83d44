// What was merged into something else does not stand, and that something is or was there.
MATCH (old:Entity|Source)
WHERE old.mergedInto IS NOT NULL
  AND (old.retractedAt IS NULL OR NOT EXISTS { MATCH (into:Entity|Source {id: old.mergedInto}) })
RETURN old.id AS id, 'was merged into ' + old.mergedInto AS what
ORDER BY id
