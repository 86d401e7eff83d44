// What can be searched: words that the loader took out of names, titles and texts. It folds and stems them, for the server's
// own analysers know one language each, so the index only cuts at spaces.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Person|Institution|Event|Pledge|Source|Statement)
ON EACH [n.searchNames, n.searchTitles, n.searchTexts, n.searchType]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
