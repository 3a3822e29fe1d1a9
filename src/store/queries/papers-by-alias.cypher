// Papers that retired keys (key:…) and slugs (slug:…) lead to.
// params: keys [string]
// rows:   asked string, row list (fields of Paper)
// worst:  one paper an alias
UNWIND $keys AS asked
MATCH (:Alias {key: asked})-[:LEADS_TO]->(p:Paper)
RETURN asked
  , /* row */ [p.key, p.slug, p.title] AS row
