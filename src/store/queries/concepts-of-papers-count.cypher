// How many: Concepts that each paper mentions.
// params: keys [string]
// rows:   asked string, total int
// worst:  all mentions of each paper, some dozens
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Paper {key: asked})-[m:MENTIONS]->(n:Concept)
  WHERE /* where */ true
  RETURN count(DISTINCT n) AS total
}
RETURN asked, total
