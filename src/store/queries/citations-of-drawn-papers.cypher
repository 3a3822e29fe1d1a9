// What each paper cites, and some of the papers that cite it, with how many there are.
// params: keys [string], limit int
// rows:   paper string, cites [key], citedBy [key], citedByCount int
// worst:  all citations of each paper: a hub is cited by a tenth of the graph
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
CALL (p) {
  MATCH (p)<-[:CITES]-(o:Paper)
  WITH o.key AS key
  ORDER BY key
  LIMIT $limit
  RETURN collect(key) AS citedBy
}
RETURN asked AS paper, citedBy
  , [(p)-[:CITES]->(o:Paper) | o.key] AS cites
  , COUNT { (p)<-[:CITES]-() } AS citedByCount
