// Who announced each pledge, who pays and whom it is for.
// takes: $reached
// gives: party
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS pledge
MATCH (pledge)-[link:MADE|PAYS|BENEFITS]-(actor:Actor)
WHERE link.retractedAt IS NULL
RETURN {pledge: pledge.id, link: type(link), id: actor.id, name: actor.name, country: actor.country} AS party
