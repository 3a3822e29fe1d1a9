// How many papers under a filter hang on any of some names of one label, and by how many edges these papers hang on those
// names and on some others of the label.
// params: keys [string], names [string]
// rows:   papers int, edges int
// worst:  all edges of all papers of the names
UNWIND $keys AS asked
MATCH (n:/* label */ Concept
  {slug: asked})/* edge */ <-[:MENTIONS]-
  (p:Paper)
WHERE /* where */ true
WITH DISTINCT p
MATCH (p)/* back */ -[e:MENTIONS]->
  (m:/* other */ Concept
  )
WHERE m.slug IN $names
RETURN count(DISTINCT p) AS papers, count(e) AS edges
