// Every thing of the graph has one identity, and every list of the API an index that gives its order.
// Ids are unique across all entities, whatever their kind: claims and links name an id without its label.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
// Again for each label that a lookup names: the planner does not know that a person is an entity.
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pledge_id IF NOT EXISTS FOR (n:Pledge) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT exchange_rate_id IF NOT EXISTS FOR (n:ExchangeRate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;

// An index serves the label it is made for: Person is not served by the one of Actor or Entity.
CREATE INDEX entity_name_order IF NOT EXISTS FOR (n:Entity) ON (n.nameOrder);
CREATE INDEX actor_name_order IF NOT EXISTS FOR (n:Actor) ON (n.nameOrder);
CREATE INDEX person_name_order IF NOT EXISTS FOR (n:Person) ON (n.nameOrder);
CREATE INDEX institution_name_order IF NOT EXISTS FOR (n:Institution) ON (n.nameOrder);
CREATE INDEX event_name_order IF NOT EXISTS FOR (n:Event) ON (n.nameOrder);
CREATE INDEX pledge_name_order IF NOT EXISTS FOR (n:Pledge) ON (n.nameOrder);
CREATE INDEX source_name_order IF NOT EXISTS FOR (n:Source) ON (n.nameOrder);

CREATE INDEX event_date_order IF NOT EXISTS FOR (n:Event) ON (n.dateOrder);
CREATE INDEX pledge_date_order IF NOT EXISTS FOR (n:Pledge) ON (n.dateOrder);
CREATE INDEX source_date_order IF NOT EXISTS FOR (n:Source) ON (n.dateOrder);
CREATE INDEX claim_date_order IF NOT EXISTS FOR (n:Claim) ON (n.dateOrder);
CREATE INDEX statement_date_order IF NOT EXISTS FOR (n:Statement) ON (n.dateOrder);
