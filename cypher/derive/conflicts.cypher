// Whether sources disagree on something about an entity, or about a pledge that it consists of. What they disagree on is
// told apart as in types/Entity/conflicts.cypher.
MATCH (thing:Entity)
WITH thing, EXISTS {
  MATCH (thing)(()<-[link:PART_OF]-(:Pledge) WHERE link.retractedAt IS NULL){0,}(entity:Entity)
  WITH entity, COLLECT {
    MATCH (entity)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.predicate IN ['AMOUNT', 'QUANTITY', 'PAYER', 'NOVELTY', 'FIELD']
      AND claim.rank <> 'DEPRECATED' AND claim.retractedAt IS NULL
    RETURN {
      matter: [claim.predicate, coalesce(claim.stage, claim.measure, claim.field, ''),
        coalesce(claim.currency, ''), coalesce(claim.period, '')],
      answer: [coalesce(claim.min, -1), coalesce(claim.max, -1), coalesce(claim.value, claim.group, '')],
      page: CASE claim.predicate WHEN 'QUANTITY' THEN head([(claim)-[:SUPPORTED_BY]->(page) | page]) ELSE claim END
    } AS one
  } AS said
  UNWIND said AS one
  WITH one, said
  WHERE single(twin IN said WHERE twin.matter = one.matter AND twin.page = one.page)
    AND any(other IN said WHERE one.matter = other.matter AND one.answer <> other.answer
      AND single(twin IN said WHERE twin.matter = one.matter AND twin.page = other.page))
  RETURN one
} AS conflicted
WHERE thing.conflicted IS NULL OR thing.conflicted <> conflicted
SET thing.conflicted = conflicted
