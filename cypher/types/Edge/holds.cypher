// How well a link is known to hold on the day asked about, else today. A month or year is certain beyond its own days.
// takes: $id
// gives: value
// expands: this.holds, wherever a condition names it
MATCH ()-[this {claim: $id}]->()
RETURN head([day IN [toString(date())] | CASE
  WHEN this.validTo < left(day, size(this.validTo)) OR this.validFrom > day OR this.holdsFrom > day THEN 'RULED_OUT'
  WHEN any(told IN this.attestedOn WHERE day STARTS WITH told) THEN 'ATTESTED'
  // Posts of one holder at a time, by their exact words; of others a colleague is no successor. Left out are those that
  // some have two of: deputies, chairs, ministers of state. Every day of the later holder is after all of the earlier.
  WHEN (this.validTo IS NULL OR size(this.validTo) < size(day) AND day STARTS WITH this.validTo)
    AND (this.validFrom IS NOT NULL OR size(this.attestedOn) > 0) AND EXISTS {
    MATCH (post:Institution)<-[later:HOLDS_POSITION]-(other:Person)
    WHERE post = endNode(this) AND type(this) = 'HOLDS_POSITION' AND other <> startNode(this)
      AND later.role = this.role AND later.stands
      AND (post.kind IN ['GOVERNMENT', 'INTERGOVERNMENTAL'] AND (
          later.role IN ['President', 'President of the Republic', 'Prime Minister', 'Chancellor', 'Head of State']
          OR later.role =~ '(Minister|Minister Delegate|Federal Minister|Secretary of State|Commissioner) (of|for) .+'
            AND NOT later.role STARTS WITH 'Minister of State'
          OR later.role =~ 'Secretary[- ]General' AND post.kind = 'INTERGOVERNMENTAL'
          OR later.role = 'Vice President' AND post.country IN ['AR', 'BR', 'ID', 'IN', 'PH', 'US']
          OR later.role = 'Secretary of State' AND post.country IN ['GB', 'US'] AND EXISTS { (post)-[:PART_OF]->(:Institution) })
        OR later.role IN ['CEO', 'Chief executive', 'Chief Executive Officer'] AND later.validFrom IS NOT NULL)
      AND all(told IN [later.validFrom] + coalesce(later.attestedOn, []) WHERE told IS NULL OR
        all(before IN [this.validFrom] + coalesce(this.attestedOn, []) WHERE before IS NULL OR
          left(before, size(told)) < left(told, size(before))))
      AND any(told IN [later.validFrom] + coalesce(later.attestedOn, []) WHERE told = day OR told < left(day, size(told)))
  } THEN 'SUCCEEDED'
  WHEN any(told IN [this.validFrom, this.holdsFrom] + coalesce(this.attestedOn, []) WHERE told = day OR told < left(day, size(told)))
    // What was done stays done: signatures, and links to events and pledges.
    AND (type(this) IN ['SIGNED', 'FOUNDED'] OR this.holdsFrom IS NOT NULL
      OR any(told IN [this.validTo] + coalesce(this.attestedOn, []) WHERE told = day OR told > left(day, size(told))))
  THEN 'WITHIN_DATES'
  ELSE 'NOT_RULED_OUT'
END]) AS value
