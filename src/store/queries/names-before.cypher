// What is known of names that are about to be written. Names that the graph does not hold are absent.
// params: slugs [string]
// rows:   slug string, curated boolean, forms [string]
// worst:  one node a slug
UNWIND $slugs AS slug
MATCH (n:/* label */ Concept
  {slug: slug})
RETURN slug, coalesce(n.curated, false) AS curated, coalesce(n.forms, []) AS forms
