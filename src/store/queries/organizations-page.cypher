// Organizations under a filter, in an order, beyond a place.
// params: limit int
// rows:   row list (fields of Organization), sort [any]
// worst:  all organizations
CALL () {
  MATCH (n:Organization)
  WHERE /* where */ true
    AND /* after */ true
  RETURN n.slug AS slug,
    /* sort */ n.slug AS s0
  ORDER BY /* order */ s0
  LIMIT $limit
}
MATCH (n:Organization {slug: slug})
RETURN /* row */ [n.slug, n.label] AS row
  , /* sorts */ [s0] AS sort
ORDER BY /* order */ s0
