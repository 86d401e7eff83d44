// Takes back that a record was merged into another.
// Takes: $ids; $now.
UNWIND $ids AS id
MATCH (old:Entity|Source {id: id})
SET old.mergedInto = null
