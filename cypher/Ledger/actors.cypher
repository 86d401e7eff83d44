// The people and institutions that a group may be of.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)-[link:MADE|PAYS|BENEFITS]-(node:Actor)
WHERE link.retractedAt IS NULL
RETURN DISTINCT node
