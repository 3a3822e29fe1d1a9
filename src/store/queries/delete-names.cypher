// Remove names with all their edges.
// params: slugs [string]
// rows:   nothing
// worst:  all edges of each name
UNWIND $slugs AS slug
MATCH (n:/* label */ Concept
  {slug: slug})
DETACH DELETE n
