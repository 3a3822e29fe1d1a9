// What filters ask of papers themselves, and by how many concepts they are strong; in the order of keys, a batch at a time.
// params: after string, limit int
// rows:   key string, strength int|null, publishedOn string|null, listedOn string|null, authorCount int|null, commentCount int|null, upvotes int|null, hasAbstract bool, hasLinks bool|null, sources [string]|null
// worst:  the keys of all papers
MATCH (p:Paper)
WHERE p.key > $after
WITH p
ORDER BY p.key
LIMIT $limit
RETURN p.key AS key, p.conceptCount AS strength, p.publishedOn AS publishedOn, p.listedOn AS listedOn
  , p.authorCount AS authorCount, p.commentCount AS commentCount, p.upvotes AS upvotes
  , p.abstract IS NOT NULL AS hasAbstract, p.hasLinks AS hasLinks, p.sources AS sources
ORDER BY key
