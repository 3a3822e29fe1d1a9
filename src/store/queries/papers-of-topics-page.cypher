// Papers about each topic or one below it, each with the edge that fits best.
// params: keys [string], limit int
// rows:   asked string, row list, edge list, sort [any]
// worst:  all papers of each topic
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Topic {slug: asked})<-[:BROADER*0..12]-(t:Topic)<-[about:ABOUT]-(p:Paper)
  WHERE /* where */ true
  WITH p, about, about.score AS score, t.slug AS slug
  ORDER BY score DESC, slug
  WITH p, head(collect(about)) AS m
  WHERE /* after */ true
  WITH p, m,
    /* sort */ p.key AS s0
  ORDER BY /* order */ s0
  LIMIT $limit
  RETURN /* row */ [p.key] AS row
    , /* edge */ [type(m)] AS edge
    , /* sorts */ [s0] AS sort
}
RETURN asked, row, edge, sort
