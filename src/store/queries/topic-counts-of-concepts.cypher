// How many of the papers that mention each concept are about each topic.
// params: keys [string]
// rows:   asked string, row list (fields of Topic), papers int
// worst:  all papers of each concept
UNWIND $keys AS asked
MATCH (:Concept {slug: asked})<-[:MENTIONS]-(p:Paper)-[:ABOUT]->(n:Topic)
WITH asked, n, count(DISTINCT p) AS papers
RETURN asked, papers
  , /* row */ [n.slug] AS row
ORDER BY asked, papers DESC, n.slug
