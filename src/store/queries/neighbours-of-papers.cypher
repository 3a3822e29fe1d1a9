// The strongest edges of each paper. Edges that are only there or not have a set weight.
// params: keys [string], limit int, weights map (FROM, WROTE, CITES float)
// rows:   asked string, neighbours [[relation, key, weight, papers int, hub bool|null]], degree int
// worst:  all edges of each paper
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
CALL (p) {
  MATCH (p)-[e:MENTIONS|ABOUT|FROM|WROTE|CITES]-(o)
  WITH type(e) AS relation, coalesce(o.key, o.slug) AS key,
    coalesce(e.weight, e.score, $weights[type(e)]) AS weight,
    coalesce(o.paperCount, o.conceptCount) AS papers, o.hub AS hub
  ORDER BY weight DESC, relation, key
  LIMIT $limit
  RETURN collect([relation, key, weight, papers, hub]) AS neighbours
}
RETURN asked, neighbours
  , COUNT { (p)-[:MENTIONS|ABOUT|FROM|WROTE|CITES]-() } AS degree
