// Which other topics the papers of each topic are about; a paper counts for what is broader than its topics too.
// params: keys [string]
// rows:   asked string, row list (fields of Topic), papers int
// worst:  all papers of each topic
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Topic {slug: asked})<-[:BROADER*0..12]-(:Topic)<-[:ABOUT]-(p:Paper)
  WITH DISTINCT p
  MATCH (p)-[:ABOUT]->(:Topic)-[:BROADER*0..12]->(n:Topic)
  WHERE n.slug <> asked
  RETURN n, count(DISTINCT p) AS papers
}
RETURN asked, papers
  , /* row */ [n.slug] AS row
ORDER BY asked, papers DESC, n.slug
