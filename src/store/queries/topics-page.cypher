// Topics under a filter, in an order, beyond a place.
// params: limit int
// rows:   row list (fields of Topic), sort [any]
// worst:  all topics
CALL () {
  MATCH (n:Topic)
  WHERE /* where */ true
    AND /* after */ true
  RETURN n.slug AS slug,
    /* sort */ n.slug AS s0
  ORDER BY /* order */ s0
  LIMIT $limit
}
MATCH (n:Topic {slug: slug})
RETURN /* row */ [n.slug, n.label] AS row
  , /* sorts */ [s0] AS sort
ORDER BY /* order */ s0
