// Organizations that each paper comes from.
// params: keys [string], limit int
// rows:   asked string, row list, edge list, sort [any]
// worst:  some dozens a paper
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})-[m:FROM]->(n:Organization)
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
