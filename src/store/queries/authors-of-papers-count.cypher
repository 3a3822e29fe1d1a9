// How many: Authors of each paper.
// params: keys [string]
// rows:   asked string, total int
// worst:  some thousands a paper
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})<-[m:WROTE]-(n:Author)
  WHERE /* where */ true
  RETURN count(DISTINCT n) AS total
}
RETURN asked, total
