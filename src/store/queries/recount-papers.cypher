// Count the papers of names anew, from their edges.
// params: slugs [string]
// rows:   nothing
// worst:  all edges of each name, where the engine keeps no degrees
UNWIND $slugs AS slug
MATCH (n:/* label */ Concept
  {slug: slug})
WITH n, COUNT {
  /* edges */ (n)<-[:MENTIONS]-()
} AS papers
SET
  /* counts */ n.paperCount = papers, n.documentCount = papers + coalesce(n.backgroundCount, 0)
