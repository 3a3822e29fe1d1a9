// Which of the given topics have a paper under a filter.
// params: keys [string]
// rows:   key string
// worst:  all papers of the given topics
UNWIND $keys AS asked
MATCH (n:Topic {slug: asked})<-[:ABOUT]-(p:Paper)
WHERE /* where */ true
RETURN DISTINCT asked AS key
