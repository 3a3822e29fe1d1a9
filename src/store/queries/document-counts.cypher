// In how many documents, background and graph together, each concept occurs.
// params: keys [string]
// rows:   asked string, documents int
// worst:  one concept a key
UNWIND $keys AS asked
MATCH (n:Concept {slug: asked})
RETURN asked, coalesce(n.documentCount, n.paperCount) AS documents
