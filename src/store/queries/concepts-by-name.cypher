// Concepts that bear one of the given names as label, alias or acronym, by fingerprint. Of several, the last row is the
// one with most papers, then the first by slug.
// params: keys [string]
// rows:   asked string, row list (fields of Concept)
// worst:  all concepts (a scan: a list property has no index)
MATCH (n:Concept)
UNWIND n.names AS asked
WITH n, asked
WHERE asked IN $keys
RETURN asked
  , /* row */ [n.slug, n.label] AS row
ORDER BY asked, n.paperCount, n.slug DESC
