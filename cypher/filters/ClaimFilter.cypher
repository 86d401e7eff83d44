// Which claims.
// takes: $ids, $predicates, $ranks, $about, $subjects, $objects, $saidBy, $sources, $stages, $statedOn.from, $statedOn.to, $disputed
// gives: this
// default within other filters: this.rank <> 'DEPRECATED', unless $ranks is given
// forms: $statedOn.from partial-day, $statedOn.to partial-day
MATCH (this:Claim)
WHERE true
  AND this.id IN $ids
  AND this.predicate IN $predicates
  AND this.rank IN $ranks
  AND EXISTS {
      MATCH (this)-[:SUBJECT|OBJECT]->(end:Entity)
      WHERE end.id IN $about
    }
  AND EXISTS {
      MATCH (this)-[:SUBJECT]->(subject:Entity)
      WHERE subject.id IN $subjects
    }
  AND EXISTS {
      MATCH (this)-[:OBJECT]->(object:Entity)
      WHERE object.id IN $objects
    }
  AND EXISTS {
      MATCH (this)-[said:SAID_BY|SUBJECT]->(speaker:Actor)
      WHERE speaker.id IN $saidBy AND (type(said) = 'SAID_BY' OR this.predicate = 'STATED')
    }
  AND EXISTS {
      MATCH (this)-[support:SUPPORTED_BY]->(source:Source)
      WHERE support.retractedAt IS NULL AND source.id IN $sources
    }
  AND this.stage IN $stages
  AND this.statedOn >= left($statedOn.from, size(this.statedOn))
  AND left(this.statedOn, size($statedOn.to)) <= $statedOn.to
  AND $disputed = (this.disagreesWith IS NOT NULL OR EXISTS {
      MATCH (this)-[dispute:DISPUTED_BY]->(:Source)
      WHERE dispute.retractedAt IS NULL
    })
RETURN this
