// Which statements.
// takes: $ids, $speakers, $about, $stances, $events, $sources, $textContains, $statedOn.from, $statedOn.to
// gives: this
// forms: $statedOn.from partial-day, $statedOn.to partial-day
MATCH (this:Statement)
WHERE true
  AND this.id IN $ids
  AND EXISTS {
      MATCH (this)-[:SUBJECT]->(speaker:Entity)
      WHERE speaker.id IN $speakers
    }
  AND EXISTS {
      MATCH (this)-[:OBJECT]->(object:Entity)
      WHERE object.id IN $about
    }
  AND this.stance IN $stances
  AND EXISTS {
      MATCH (this)-[:SAID_AT]->(event:Event)
      WHERE event.id IN $events
    }
  AND EXISTS {
      MATCH (this)-[support:SUPPORTED_BY]->(source:Source)
      WHERE support.retractedAt IS NULL AND source.id IN $sources
    }
  AND toLower(replace(this.text, '’', "'")) CONTAINS toLower(replace($textContains, '’', "'"))
  AND this.statedOn >= left($statedOn.from, size(this.statedOn))
  AND left(this.statedOn, size($statedOn.to)) <= $statedOn.to
RETURN this
