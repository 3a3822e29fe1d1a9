// How many: Organizations that each paper comes from.
// params: keys [string]
// rows:   asked string, total int
// worst:  some dozens a paper
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})-[m:FROM]->(n:Organization)
  WHERE /* where */ true
  RETURN count(DISTINCT n) AS total
}
RETURN asked, total
