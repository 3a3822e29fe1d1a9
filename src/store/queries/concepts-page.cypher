// Concepts under a filter, in an order, beyond a place.
// params: limit int
// rows:   row list (fields of Concept), sort [any]
// worst:  all concepts
CALL () {
  MATCH (n:Concept)
  WHERE /* where */ true
    AND /* after */ true
  RETURN n.slug AS slug,
    /* sort */ n.slug AS s0
  ORDER BY /* order */ s0
  LIMIT $limit
}
MATCH (n:Concept {slug: slug})
RETURN /* row */ [n.slug, n.label] AS row
  , /* sorts */ [s0] AS sort
ORDER BY /* order */ s0
