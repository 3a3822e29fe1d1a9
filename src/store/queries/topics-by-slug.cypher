// Topics of the given slugs; a slug without one has no row.
// params: keys [string]
// rows:   asked string, row list (fields of Topic)
// worst:  one a slug
UNWIND $keys AS asked
MATCH (n:Topic {slug: asked})
RETURN asked
  , /* row */ [n.slug, n.label] AS row
