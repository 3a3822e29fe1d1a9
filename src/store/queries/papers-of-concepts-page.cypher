// Papers that mention each concept.
// params: keys [string], limit int
// rows:   asked string, row list, edge list, sort [any]
// worst:  all papers of each concept: a hub has a tenth of the graph
UNWIND $keys AS asked
CALL (asked) {
  MATCH (n:Concept {slug: asked})<-[m:MENTIONS]-(p:Paper)
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
