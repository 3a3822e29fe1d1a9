// How many: The next narrower topics of each topic.
// params: keys [string]
// rows:   asked string, total int
// worst:  some dozens a topic
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Topic {slug: asked})<-[m:BROADER]-(n:Topic)
  WHERE /* where */ true
  RETURN count(DISTINCT n) AS total
}
RETURN asked, total
