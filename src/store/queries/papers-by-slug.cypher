// Papers of the given values of slug.
// params: keys [string]
// rows:   asked string, row list (fields of Paper)
// worst:  one paper a value
UNWIND $keys AS asked
MATCH (p:Paper {slug: asked})
RETURN asked
  , /* row */ [p.key, p.slug, p.title] AS row
ORDER BY asked, p.key DESC
