// Organizations of the given slugs; a slug without one has no row.
// params: keys [string]
// rows:   asked string, row list (fields of Organization)
// worst:  one a slug
UNWIND $keys AS asked
MATCH (n:Organization {slug: asked})
RETURN asked
  , /* row */ [n.slug, n.label] AS row
