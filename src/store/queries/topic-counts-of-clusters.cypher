// How many papers of each cluster are about each topic.
// params: keys [string]
// rows:   asked string, row list (fields of Topic), papers int, size int
// worst:  all papers of each cluster
UNWIND $keys AS asked
MATCH (c:Cluster {key: asked})<-[:MEMBER_OF]-(p:Paper)-[:ABOUT]->(n:Topic)
WITH asked, c.size AS size, n, count(DISTINCT p) AS papers
RETURN asked, papers, size
  , /* row */ [n.slug] AS row
ORDER BY asked, papers DESC, n.slug
