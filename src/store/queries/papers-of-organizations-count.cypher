// How many: Papers that come from each organization.
// params: keys [string]
// rows:   asked string, total int
// worst:  all papers of each organization
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Organization {slug: asked})<-[m:FROM]-(p:Paper)
  WHERE /* where */ true
  RETURN count(DISTINCT p) AS total
}
RETURN asked, total
