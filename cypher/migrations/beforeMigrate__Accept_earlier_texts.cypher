// Accepts what earlier versions recorded of files that say the same in other words: their statements were made repeatable
// later. neo4j-migrations compares checksums, and would refuse a graph that has the earlier ones.
UNWIND [
  ['001', '4007866552', '1743136660'],
  ['002', '488956995', '2117432237'],
  ['002', '4187448616', '2117432237'],
  ['003', '4174668729', '4199074271'],
  ['004', '819385945', '1681219037'],
  ['005', '1580620383', '3860992023'],
  ['006', '3121710697', '1823724892']
] AS text
MATCH (applied:__Neo4jMigration {version: text[0], checksum: text[1]})
SET applied.checksum = text[2];
