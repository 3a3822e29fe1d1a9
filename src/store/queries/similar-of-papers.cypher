// The nearest papers of each paper. A pair is stored once, at either of the two.
// params: keys [string], revision int, limit int
// rows:   asked string, key string, score float
// worst:  all SIMILAR edges of each paper: 30 and those of papers that are near many
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})-[s:SIMILAR]-(p:Paper)
  WHERE s.revision = $revision
  WITH p.key AS key, s.score AS score
  ORDER BY score DESC, key
  LIMIT $limit
  RETURN key, score
}
RETURN asked, key, score
