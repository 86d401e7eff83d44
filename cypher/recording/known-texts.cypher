// What a search looks at, of everything that it can find, and the words that are kept of it.
// Gives: id, type, names, titles, texts, namesFolded, searchNames, searchTitles, searchTexts, searchType.
MATCH (thing:Entity|Source|Statement)
RETURN elementId(thing) AS id,
       head([label IN labels(thing) WHERE label IN ['Person', 'Institution', 'Event', 'Pledge', 'Source', 'Statement']])
         AS type,
       [name IN [thing.name] + [key IN keys(thing) WHERE key STARTS WITH 'name_' | thing[key]] WHERE name IS NOT NULL]
         + coalesce(thing.otherNames, []) AS names,
       [title IN [thing.title, thing.city, left(coalesce(thing.start, thing.announcedOn), 4)] WHERE title IS NOT NULL]
         + COLLECT {
           MATCH (thing)-[position:HOLDS_POSITION]->(:Institution)
           WHERE position.retractedAt IS NULL AND position.role IS NOT NULL
           RETURN position.role ORDER BY position.claim
         } AS titles,
       [text IN [thing.note, thing.disagreesWith, thing.text, thing.publisher] WHERE text IS NOT NULL] AS texts,
       thing.namesFolded AS namesFolded, thing.searchNames AS searchNames, thing.searchTitles AS searchTitles,
       thing.searchTexts AS searchTexts, thing.searchType AS searchType
ORDER BY id
