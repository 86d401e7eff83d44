// What a search looks at, of everything that it can find, and the words that are kept of it.
// Gives: id, type, degree, part, country, names, makers, titles, texts, and the words.
MATCH (thing:Entity|Source|Statement)
RETURN elementId(thing) AS id, left(coalesce(thing.degreeOrder, '0'), 9) AS degree,
       head([one IN labels(thing) WHERE one IN ['Person', 'Institution', 'Event', 'Pledge', 'Source', 'Statement']]) AS type,
       EXISTS {
         MATCH (thing)-[part:PART_OF]->(whole:Pledge|Event)
         WHERE part.retractedAt IS NULL AND any(word IN split(replace(thing.name, ':', ''), ' ')
           WHERE size(word) > 3 AND whole.name CONTAINS word)
       } AS part,
       CASE WHEN thing.name STARTS WITH 'Government of' THEN thing.country END AS country,
       [name IN [thing.name] + [key IN keys(thing) WHERE key STARTS WITH 'name_' | thing[key]] WHERE name IS NOT NULL]
         + coalesce(thing.otherNames, []) AS names,
       COLLECT {
         MATCH (thing)<-[made:MADE]-(maker:Institution)
         WHERE made.retractedAt IS NULL AND NOT EXISTS { (thing)-[part:PART_OF]->(:Pledge) WHERE part.retractedAt IS NULL }
         UNWIND [maker.name] + coalesce(maker.otherNames, []) AS name
         RETURN DISTINCT name ORDER BY name
       } AS makers,
       [title IN [thing.title, thing.city, left(coalesce(thing.start, thing.announcedOn), 4)] WHERE title IS NOT NULL]
         + COLLECT {
           MATCH (thing)-[position:HOLDS_POSITION]->(place:Institution)
           WHERE position.retractedAt IS NULL
           UNWIND [position.role, place.name, place.name_fr] + coalesce(place.otherNames, []) AS title
           WITH position, title WHERE title IS NOT NULL
           RETURN title ORDER BY position.claim, title
         } + COLLECT {
           MATCH (thing:Statement)-[:SUBJECT]->(speaker:Entity)
           UNWIND [speaker.name] + coalesce(speaker.otherNames, []) AS name
           RETURN name ORDER BY name
         } AS titles,
       [text IN [thing.note, thing.disagreesWith, thing.text, thing.publisher] WHERE text IS NOT NULL] + COLLECT {
         MATCH (thing:Person|Event|Pledge|Statement)-[there:PARTICIPATED_IN|ORGANISED|MADE|SAID_AT|OBJECT]-(other:Entity)
         WHERE there.retractedAt IS NULL AND type(there) <> CASE WHEN thing:Person THEN 'MADE' ELSE 'PARTICIPATED_IN' END
         UNWIND [other.name, other.name_fr, other.city] AS text
         WITH text WHERE text IS NOT NULL
         RETURN DISTINCT text ORDER BY text
       } AS texts, thing.namesFolded AS namesFolded, thing.searchNames AS searchNames,
       thing.searchTitles AS searchTitles, thing.searchTexts AS searchTexts, thing.searchType AS searchType
ORDER BY id
