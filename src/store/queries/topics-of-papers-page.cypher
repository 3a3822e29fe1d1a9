// Topics that each paper is about.
// params: keys [string], limit int
// rows:   asked string, row list, edge list, sort [any]
// worst:  a handful a paper
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})-[m:ABOUT]->(n:Topic)
  WHERE /* where */ true
    AND /* after */ true
  WITH n, m,
    /* sort */ n.slug AS s0
  ORDER BY /* order */ s0
  LIMIT $limit
  RETURN /* row */ [n.slug] AS row
    , /* edge */ [type(m)] AS edge
    , /* sorts */ [s0] AS sort
}
RETURN asked, row, edge, sort
