// Every relationship connects the sorts of thing that its type is for.
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE NOT CASE
  WHEN type(edge) = 'HOLDS_POSITION' THEN from:Person AND to:Institution
  WHEN type(edge) IN ['PARTICIPATED_IN', 'ORGANISED'] THEN from:Actor AND to:Event
  WHEN type(edge) = 'SIGNED' THEN from:Actor AND (to:Event OR to:Institution)
  WHEN type(edge) IN ['MEMBER_OF', 'PARTNER_OF', 'OWNS', 'FUNDS', 'FOUNDED', 'ADVISES']
    THEN from:Actor AND to:Institution
  WHEN type(edge) = 'SUBSIDIARY_OF' THEN from:Institution AND to:Institution
  WHEN type(edge) = 'PART_OF' THEN
    (from:Institution AND to:Institution) OR (from:Event AND to:Event) OR (from:Pledge AND to:Pledge)
  WHEN type(edge) IN ['MADE', 'PAYS'] THEN from:Actor AND to:Pledge
  WHEN type(edge) = 'BENEFITS' THEN from:Pledge AND to:Actor
  WHEN type(edge) = 'ANNOUNCED_AT' THEN from:Pledge AND to:Event
  WHEN type(edge) = 'DRAWS_ON' THEN from:Pledge AND (to:Institution OR to:Pledge)
  WHEN type(edge) = 'SAME_MONEY_AS' THEN from:Pledge AND to:Pledge
  WHEN type(edge) = 'STATED' THEN from:Actor
  ELSE false
END
RETURN coalesce(edge.claim, elementId(edge)) AS id, from.id + ' ' + type(edge) + ' ' + to.id AS what
ORDER BY id
