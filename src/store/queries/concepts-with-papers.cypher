// Which of the given concepts have a paper under a filter.
// params: keys [string]
// rows:   key string
// worst:  all papers of the given concepts
UNWIND $keys AS asked
MATCH (n:Concept {slug: asked})<-[:MENTIONS]-(p:Paper)
WHERE /* where */ true
RETURN DISTINCT asked AS key
