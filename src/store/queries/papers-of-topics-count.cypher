// How many papers are about each topic or one below it.
// params: keys [string]
// rows:   asked string, total int
// worst:  all papers of each topic
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Topic {slug: asked})<-[:BROADER*0..12]-(:Topic)<-[:ABOUT]-(p:Paper)
  WHERE /* where */ true
  RETURN count(DISTINCT p) AS total
}
RETURN asked, total
