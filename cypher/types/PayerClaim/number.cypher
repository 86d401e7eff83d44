// The number that the source gives; nothing where it gives none.
// takes: $id
// gives: node
MATCH (this:Claim {id: $id})
UNWIND [this] AS node
WITH node
WHERE coalesce(node.modality, node.unit) IS NOT NULL
RETURN node
