// Remove names that no paper bears any more, unless the vocabulary knows them.
// params: slugs [string]
// rows:   nothing
// worst:  one node a slug
UNWIND $slugs AS slug
MATCH (n:/* label */ Concept
  {slug: slug})
WHERE n.paperCount = 0 AND NOT coalesce(n.curated, false)
DETACH DELETE n
