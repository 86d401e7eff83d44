// Who spoke about what.
// takes: $id, $language
// gives: value
MATCH (this:Claim {id: $id})
RETURN head(COLLECT {
  MATCH (speaker:Entity)<-[:SUBJECT]-(this)-[:OBJECT]->(about:Entity)
  RETURN coalesce(speaker['name_' + toLower(coalesce($language, ''))], speaker.name)
    + CASE $language WHEN 'FR' THEN ' : ' ELSE ': ' END
    + coalesce(about['name_' + toLower(coalesce($language, ''))], about.name)
}) AS value
