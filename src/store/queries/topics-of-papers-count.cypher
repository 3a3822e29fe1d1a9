// How many: Topics that each paper is about.
// params: keys [string]
// rows:   asked string, total int
// worst:  a handful a paper
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})-[m:ABOUT]->(n:Topic)
  WHERE /* where */ true
  RETURN count(DISTINCT n) AS total
}
RETURN asked, total
