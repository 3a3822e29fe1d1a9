// Each topic with all that is broader, however far up, itself included.
// params: slugs [string]
// rows:   slug string, above [string]
// worst:  all broader topics of each
UNWIND $slugs AS slug
MATCH (:Topic {slug: slug})-[:BROADER*0..12]->(t:Topic)
RETURN slug, collect(DISTINCT t.slug) AS above
