// Papers under a filter that are similar to a paper of each seed.
// params: seeds [map] (id, similarTo [string]), revision int, limit int
// rows:   id string, key string, rank float
// worst:  all SIMILAR edges of the papers of each seed
UNWIND $seeds AS seed
CALL (seed) {
  UNWIND seed.similarTo AS near
  MATCH (:Paper {key: near})-[s:SIMILAR]-(p:Paper)
  WHERE s.revision = $revision AND (/* where */ true
  )
  WITH p.key AS key, sum(s.score) AS rank
  ORDER BY rank DESC, key
  LIMIT $limit
  RETURN key, rank
}
RETURN seed.id AS id, key, rank
