// Papers of each cluster under a filter.
// params: keys [string], limit int
// rows:   asked string, row list, edge list, sort [any]
// worst:  all papers of each cluster
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Cluster {key: asked})<-[m:MEMBER_OF]-(p:Paper)
  WHERE /* where */ true
    AND /* after */ true
  WITH p, m,
    /* sort */ p.key AS s0
  ORDER BY /* order */ s0
  LIMIT $limit
  RETURN /* row */ [p.key] AS row
    , /* edge */ [type(m)] AS edge
    , /* sorts */ [s0] AS sort
}
RETURN asked, row, edge, sort
