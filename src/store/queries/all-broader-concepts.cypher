// Every concept that is broader than each of the given ones, however far up. One that has none has no row.
// params: slugs [string]
// rows:   asked string, slug string, label string
// worst:  all broader ones of each concept
UNWIND $slugs AS asked
MATCH (:Concept {slug: asked})-[:BROADER*1..12]->(n:Concept)
RETURN DISTINCT asked, n.slug AS slug, n.label AS label
