// Which of the given authors have a paper under a filter.
// params: keys [string]
// rows:   key string
// worst:  all papers of the given authors
UNWIND $keys AS asked
MATCH (n:Author {slug: asked})-[:WROTE]->(p:Paper)
WHERE /* where */ true
RETURN DISTINCT asked AS key
