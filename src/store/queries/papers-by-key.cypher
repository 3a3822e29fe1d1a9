// Papers of the given keys; a key without a paper has no row.
// params: keys [string]
// rows:   asked string, row list (fields of Paper)
// worst:  one paper a key
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
RETURN asked
  , /* row */ [p.key, p.slug, p.title] AS row
