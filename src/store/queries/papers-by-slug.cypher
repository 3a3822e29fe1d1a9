// Papers of the given values of slug.
// params: keys [string]
// rows:   asked string, row map (fields of Paper)
// worst:  one paper a value
UNWIND $keys AS asked
MATCH (p:Paper {slug: asked})
RETURN asked
  , /* row */ p {.key, .slug, .title} AS row
ORDER BY asked, p.key DESC
