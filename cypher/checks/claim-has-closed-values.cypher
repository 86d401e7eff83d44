// Every claim has a predicate, a status and a rank of the closed sets.
MATCH (claim:Claim)
WHERE NOT coalesce(claim.predicate IN [
        'HOLDS_POSITION', 'PARTICIPATED_IN', 'ORGANISED', 'SIGNED', 'MEMBER_OF', 'PARTNER_OF', 'OWNS', 'FUNDS',
        'FOUNDED', 'ADVISES', 'SUBSIDIARY_OF', 'PART_OF', 'MADE', 'PAYS', 'BENEFITS', 'ANNOUNCED_AT', 'DRAWS_ON',
        'SAME_MONEY_AS', 'STATED', 'DESCRIBED', 'IDENTIFIED', 'AMOUNT', 'QUANTITY', 'NOVELTY', 'PAYER', 'STAGE', 'FIELD'], false)
   OR NOT coalesce(claim.status IN ['ACCEPTED', 'PROPOSED', 'REJECTED'], false)
   OR NOT coalesce(claim.rank IN ['PREFERRED', 'NORMAL', 'DEPRECATED'], false)
RETURN claim.id AS id,
       coalesce(claim.predicate, 'no predicate') + ', ' + coalesce(claim.status, 'no status')
         + ', ' + coalesce(claim.rank, 'no rank') AS what
ORDER BY id
