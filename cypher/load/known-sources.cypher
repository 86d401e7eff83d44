// Every source as it is recorded, and whether it stands.
// Gives: id, title, publisher, url, published, language, live.
MATCH (source:Source)
RETURN source.id AS id, source.title AS title, source.publisher AS publisher, source.url AS url,
       source.published AS published, source.language AS language, source.retractedAt IS NULL AS live
ORDER BY id
