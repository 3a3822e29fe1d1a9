// Papers under a filter, in an order, beyond a place. Sorts keys alone and reads whole papers for one page only.
// params: limit int
// rows:   row list (fields of Paper), sort [any]
// worst:  all papers of the narrowest set that the filter requires; all papers where it requires none
CALL () {
  /* start */ MATCH (p:Paper)
  WHERE /* where */ true
    AND /* after */ true
  RETURN p.key AS key,
    /* sort */ p.key AS s0
  ORDER BY /* order */ s0
  LIMIT $limit
}
MATCH (p:Paper {key: key})
RETURN /* row */ [p.key, p.slug, p.title] AS row
  , /* sorts */ [s0] AS sort
ORDER BY /* order */ s0
