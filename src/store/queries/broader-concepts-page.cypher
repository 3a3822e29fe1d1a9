// The next broader concepts of each concept.
// params: keys [string], limit int
// rows:   asked string, row list, edge list, sort [any]
// worst:  a handful a concept
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Concept {slug: asked})-[m:BROADER]->(n:Concept)
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
