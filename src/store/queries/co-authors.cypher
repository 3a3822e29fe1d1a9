// With whom each author wrote, and how many papers.
// params: keys [string], limit int
// rows:   asked string, row list (fields of Author), papers int
// worst:  all authors of all papers of each author
UNWIND $keys AS asked
CALL (asked) {
  MATCH (a:Author {slug: asked})-[:WROTE]->(p:Paper)<-[:WROTE]-(n:Author)
  WHERE n.slug <> asked
  WITH n, count(DISTINCT p) AS papers
  ORDER BY papers DESC, n.slug
  LIMIT $limit
  RETURN n, papers
}
RETURN asked, papers
  , /* row */ [n.slug] AS row
