// Several nodes by their IDs, in the order of the IDs; null for an ID that nothing has.
// takes: $ids, $asOf
// gives: node, place
UNWIND range(0, size($ids) - 1) AS at
OPTIONAL MATCH (node:Entity|Source|Claim {id: $ids[at]})
WHERE node.retractedAt IS NULL OR $asOf IS NULL
RETURN node, at AS place
ORDER BY place
