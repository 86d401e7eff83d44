// Each migration is recorded once, also by two applications of which one took the other for dead: the second record fails.
CREATE CONSTRAINT migration_is_recorded_once IF NOT EXISTS FOR (n:__Neo4jMigration) REQUIRE n.version IS UNIQUE;
