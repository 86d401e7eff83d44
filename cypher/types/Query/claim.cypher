// One claim by id, retracted or not: a claim stays citable.
// takes: $id
// gives: node
MATCH (node:Claim {id: $id})
RETURN node
