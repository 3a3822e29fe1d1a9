// The clusters of a level that hold most papers of each topic, or of one below it.
// params: keys [string], revision int, level int, limit int
// rows:   asked string, papers int, row map
// worst:  all papers of each topic
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Topic {slug: asked})<-[:BROADER*0..12]-(:Topic)<-[:ABOUT]-(p:Paper)
  WITH DISTINCT p
  MATCH (p)-[:MEMBER_OF]->(c:Cluster)
  WHERE c.revision = $revision AND c.level = $level
  WITH c, count(p) AS papers
  ORDER BY papers DESC, c.id
  LIMIT $limit
  RETURN properties(c) AS row, papers
}
RETURN asked, papers, row
