// Who announced each pledge, who pays and whom it is for.
// takes: $reached
// gives: party
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)-[link:MADE|PAYS|BENEFITS]-(actor:Actor)
WHERE link.retractedAt IS NULL
RETURN [pledge.id, type(link), actor.id, actor.name, actor.country] AS party
