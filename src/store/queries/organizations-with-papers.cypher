// Which of the given organizations have a paper under a filter.
// params: keys [string]
// rows:   key string
// worst:  all papers of the given organizations
UNWIND $keys AS asked
MATCH (n:Organization {slug: asked})<-[:FROM]-(p:Paper)
WHERE /* where */ true
RETURN DISTINCT asked AS key
