// The next broader names of each name.
// params: slugs [string]
// rows:   slug string, broader string
// worst:  all broader names of each
UNWIND $slugs AS slug
MATCH (:/* label */ Concept
  {slug: slug})-[:BROADER]->(b)
RETURN slug, b.slug AS broader
