// Every claim has the label of its kind, and of no other.
MATCH (claim:Claim)
WITH claim, CASE claim.predicate
  WHEN 'DESCRIBED' THEN 'Description'
  WHEN 'IDENTIFIED' THEN 'Identifier'
  WHEN 'STATED' THEN 'Statement'
  WHEN 'HOLDS_POSITION' THEN 'Position'
  WHEN 'SAME_MONEY_AS' THEN 'SameMoney'
  WHEN 'PART_OF' THEN CASE WHEN claim.counting IS NULL THEN 'Relation' ELSE 'Part' END
  ELSE CASE WHEN claim.predicate IN ['AMOUNT', 'QUANTITY', 'NOVELTY', 'PAYER', 'STAGE', 'FIELD']
    THEN left(claim.predicate, 1) + toLower(substring(claim.predicate, 1))
    ELSE 'Relation' END
END AS kind
WITH claim, kind, [label IN labels(claim) WHERE label <> 'Claim'] AS labels
WHERE labels <> [kind]
RETURN claim.id AS id, claim.predicate + ' with the labels ' + reduce(all = '', label IN labels | all + label + ' ') + 'instead of ' + kind AS what
ORDER BY id
