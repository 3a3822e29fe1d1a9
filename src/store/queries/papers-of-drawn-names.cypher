// The strongest papers of each node of one label, under a filter.
// params: keys [string], limit int
// rows:   name string, papers [[key, weight]]
// worst:  all papers of each node: a hub has a tenth of the graph
UNWIND $keys AS asked
MATCH (n:/* label */ Concept
  {slug: asked})
CALL (n) {
  MATCH (n)/* edge */ <-[e:MENTIONS]-
    (p:Paper)
  WHERE /* where */ true
  WITH p.key AS key,
    /* weight */ e.weight
    AS weight
  ORDER BY weight DESC, key
  LIMIT $limit
  RETURN collect([key, weight]) AS papers
}
RETURN asked AS name, papers
