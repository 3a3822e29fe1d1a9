// The strongest edges of each node of one label, and how many it has. Edges that are only there or not have a set weight.
// params: keys [string], limit int, weights map (BROADER, FROM, WROTE float)
// rows:   asked string, degree int, hub bool|null, key string, label string, relation string, weight float
// worst:  all edges of each node: a hub has a tenth of the graph
UNWIND $keys AS asked
MATCH (n:/* label */ Concept
  {/* property */ slug
  : asked})
WITH asked, n, COUNT { (n)-[:MENTIONS|ABOUT|BROADER|FROM|WROTE]-() } AS degree
CALL (n) {
  MATCH (n)-[e:MENTIONS|ABOUT|BROADER|FROM|WROTE]-(o)
  WITH o, type(e) AS relation, coalesce(o.key, o.slug) AS key,
    coalesce(e.weight, e.score, $weights[type(e)]) AS weight
  ORDER BY weight DESC, key
  LIMIT $limit
  RETURN key, head(labels(o)) AS label, relation, weight
}
RETURN asked, degree, n.hub AS hub, key, label, relation, weight
