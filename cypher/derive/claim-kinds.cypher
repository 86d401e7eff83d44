// What kind of claim each is, as a label that it has beside Claim: the types of claims in the API are named after these.
MATCH (claim:Claim)
WITH claim, CASE claim.predicate
  WHEN 'DESCRIBED' THEN 'Description'
  WHEN 'IDENTIFIED' THEN 'Identifier'
  WHEN 'AMOUNT' THEN 'Amount'
  WHEN 'QUANTITY' THEN 'Quantity'
  WHEN 'NOVELTY' THEN 'Novelty'
  WHEN 'PAYER' THEN 'Payer'
  WHEN 'STAGE' THEN 'Stage'
  WHEN 'FIELD' THEN 'Field'
  WHEN 'STATED' THEN 'Statement'
  WHEN 'HOLDS_POSITION' THEN 'Position'
  WHEN 'SAME_MONEY_AS' THEN 'SameMoney'
  // Institutions and events have parts too; only those of a pledge count towards it.
  WHEN 'PART_OF' THEN CASE WHEN claim.decomposition IS NULL THEN 'Relation' ELSE 'Part' END
  ELSE 'Relation'
END AS kind
WHERE NOT kind IN labels(claim)
SET claim:$(kind)
