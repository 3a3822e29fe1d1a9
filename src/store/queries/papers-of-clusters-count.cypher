// How many papers of each cluster are under a filter.
// params: keys [string]
// rows:   asked string, total int
// worst:  all papers of each cluster
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Cluster {key: asked})<-[:MEMBER_OF]-(p:Paper)
  WHERE /* where */ true
  RETURN count(p) AS total
}
RETURN asked, total
