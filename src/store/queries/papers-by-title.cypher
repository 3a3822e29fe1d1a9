// Papers whose title has one of the given fingerprints. Of several, the last row is the first by key.
// params: keys [string]
// rows:   asked string, row list (fields of Paper)
// worst:  papers of one title, a handful
UNWIND $keys AS asked
MATCH (p:Paper {fingerprint: asked})
RETURN asked
  , /* row */ [p.key, p.slug, p.title] AS row
ORDER BY asked, p.key DESC
