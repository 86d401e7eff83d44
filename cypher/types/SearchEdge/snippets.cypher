// What the words of a search are marked in: what was typed and whether its last word may be unfinished, then the texts of
// the hit, by field.
// takes: $this
// gives: value
WITH $this AS this
RETURN head(COLLECT {
  MATCH (found:Entity|Source|Claim)
  WHERE elementId(found) = this.element
  RETURN [
    this.typed, this.unfinished, ['NAME', found.name] + [key IN keys(found) WHERE key STARTS WITH 'name_' | found[key]],
    ['OTHER_NAME', found.otherNames], ['TITLE', found.title], ['PLACE', found.city],
    ['ROLE', COLLECT {
      MATCH (found)-[position:HOLDS_POSITION]->(institution:Institution)
      WHERE position.retractedAt IS NULL
      RETURN coalesce(position.role + ', ', '') + institution.name
    }],
    ['SPEAKER', COLLECT {
      MATCH (found:Statement)-[:SUBJECT]->(speaker:Entity)
      UNWIND [speaker.name] + coalesce(speaker.otherNames, []) AS name RETURN name
    }],
    ['ABOUT', COLLECT {
      MATCH (found:Statement)-[:OBJECT]->(about:Entity) UNWIND [about.name, about.name_fr] AS name RETURN name
    }],
    ['ACTOR', COLLECT {
      MATCH (found:Event|Pledge)<-[done:ORGANISED|MADE]-(actor:Actor) WHERE done.retractedAt IS NULL
      UNWIND [actor.name, actor.name_fr] AS name RETURN name
    }],
    ['OCCASION', COLLECT {
      MATCH (found:Person)-[there:PARTICIPATED_IN|ORGANISED]->(event:Event) WHERE there.retractedAt IS NULL
      UNWIND [event.name, event.name_fr] AS name RETURN name + coalesce(', ' + event.city, '')
    } + COLLECT {
      MATCH (found:Statement)-[:SAID_AT]->(event:Event)
      UNWIND [event.name, event.name_fr] AS name RETURN name + coalesce(', ' + event.city, '')
    }],
    ['PUBLISHER', found.publisher], ['NOTE', found.note, found.disagreesWith], ['PARAPHRASE', found.text]
  ]
}) AS value
