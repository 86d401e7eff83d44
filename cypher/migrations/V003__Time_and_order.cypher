// Lists by how many links a thing has and how much is pledged, and what time asks of claims.
// An index serves the label it is made for: Person is not served by the one of Actor or Entity.
CREATE INDEX entity_degree_order IF NOT EXISTS FOR (n:Entity) ON (n.degreeOrder);
CREATE INDEX actor_degree_order IF NOT EXISTS FOR (n:Actor) ON (n.degreeOrder);
CREATE INDEX person_degree_order IF NOT EXISTS FOR (n:Person) ON (n.degreeOrder);
CREATE INDEX institution_degree_order IF NOT EXISTS FOR (n:Institution) ON (n.degreeOrder);
CREATE INDEX event_degree_order IF NOT EXISTS FOR (n:Event) ON (n.degreeOrder);
CREATE INDEX pledge_degree_order IF NOT EXISTS FOR (n:Pledge) ON (n.degreeOrder);
CREATE INDEX pledge_amount_order IF NOT EXISTS FOR (n:Pledge) ON (n.amountOrder);

// What was recorded, taken back or first said between two moments.
CREATE INDEX claim_recorded_at IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);
CREATE INDEX claim_retracted_at IF NOT EXISTS FOR (n:Claim) ON (n.retractedAt);
CREATE INDEX claim_first_stated IF NOT EXISTS FOR (n:Claim) ON (n.firstStated);
