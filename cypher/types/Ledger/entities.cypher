// The people and institutions that a group may be of, and the pledges that a conflict may be about.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
UNWIND [pledge.id] + COLLECT {
  MATCH (pledge)-[link:MADE|PAYS|BENEFITS]-(actor:Actor)
  WHERE link.retractedAt IS NULL
  RETURN actor.id
} AS id
WITH DISTINCT id
// By its id: the server fails if what is in a list of a list has a list of its own.
MATCH (node:Entity {id: id})
RETURN node
