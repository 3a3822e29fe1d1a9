// Papers under a filter, in an order, beyond a place. Sorts keys alone and reads whole papers for one page only.
// params: limit int
// rows:   row list (fields of Paper), sort [any], version int|null (of the graph)
// worst:  all papers of the narrowest set that the filter requires; all papers where it requires none. The embedded engine
//         walks no index in order: by date it sorts all dated papers, 7 ms for 7,000 of 37,000, unless `start` looks up
//         given days (read/remembered-days.ts), 0.1 ms.
CALL () { MATCH (d:Dataset {key: 'dataset'}) RETURN max(d.version) AS version }
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
  , version
ORDER BY /* order */ s0
