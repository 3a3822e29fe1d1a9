// Concepts that each paper mentions.
// params: keys [string], limit int
// rows:   asked string, row list, edge list, sort [any]
// worst:  all mentions of each paper, some dozens
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})-[m:MENTIONS]->(n:Concept)
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
