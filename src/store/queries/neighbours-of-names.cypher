// The strongest papers of each node of one label, and what is broader or narrower.
// params: keys [string], limit int
// rows:   asked string, hub bool|null, papers [[key, weight, concepts int|null]], broader [[slug, papers int, hub bool|null]], paperCount int
// worst:  all papers of each node: a hub has a tenth of the graph
UNWIND $keys AS asked
MATCH (n:/* label */ Concept
  {slug: asked})
CALL (n) {
  MATCH (n)/* edge */ <-[e:MENTIONS]-
    (p:Paper)
  WITH p.key AS key, p.conceptCount AS concepts,
    /* weight */ e.weight
    AS weight
  ORDER BY weight DESC, key
  LIMIT $limit
  RETURN collect([key, weight, concepts]) AS papers
}
RETURN asked, n.hub AS hub, papers, n.paperCount AS paperCount
  , [(n)-[:BROADER]-(o) | [o.slug, o.paperCount, o.hub]] AS broader
