// How many: The next narrower concepts of each concept.
// params: keys [string]
// rows:   asked string, total int
// worst:  some dozens a concept
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Concept {slug: asked})<-[m:BROADER]-(n:Concept)
  WHERE /* where */ true
  RETURN count(DISTINCT n) AS total
}
RETURN asked, total
