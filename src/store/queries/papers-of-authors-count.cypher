// How many: Papers of each author.
// params: keys [string]
// rows:   asked string, total int
// worst:  all papers of each author
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Author {slug: asked})-[m:WROTE]->(p:Paper)
  WHERE /* where */ true
  RETURN count(DISTINCT p) AS total
}
RETURN asked, total
