// Every figure of a pledge, by its upper bound or else its lower one, with the days whose rate it may take, and what it was
// found to be in euros.
// Gives: id, amount, currency, announcedOn, statedOn, euros.
MATCH (pledge:Pledge)<-[:SUBJECT]-(figure:Claim {predicate: 'AMOUNT'})
WHERE coalesce(figure.max, figure.min) IS NOT NULL
RETURN figure.id AS id, coalesce(figure.max, figure.min) AS amount, figure.currency AS currency,
       pledge.announcedOn AS announcedOn, figure.statedOn AS statedOn, figure.euros AS euros
