// How many: Papers that mention each concept.
// params: keys [string]
// rows:   asked string, total int
// worst:  all papers of each concept: a hub has a tenth of the graph
UNWIND $keys AS asked
CALL (asked) {
  MATCH (n:Concept {slug: asked})<-[m:MENTIONS]-(p:Paper)
  WHERE /* where */ true
  RETURN count(DISTINCT p) AS total
}
RETURN asked, total
