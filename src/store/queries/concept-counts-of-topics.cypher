// How many papers of each topic, or of one below it, mention each concept; the most frequent ones only.
// params: keys [string], limit int
// rows:   asked string, row list (fields of Concept), papers int, topicPapers int
// worst:  all mentions of all papers of each topic
UNWIND $keys AS asked
MATCH (:Topic {slug: asked})<-[:BROADER*0..12]-(:Topic)<-[:ABOUT]-(p:Paper)
WITH asked, collect(DISTINCT p) AS papers
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)-[:MENTIONS]->(n:Concept)
  WITH n, count(p) AS shared
  ORDER BY shared DESC, n.slug
  LIMIT $limit
  RETURN n, shared
}
RETURN asked, shared AS papers, size(papers) AS topicPapers
  , /* row */ [n.slug] AS row
