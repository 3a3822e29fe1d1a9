// What is drawn of each node of one label. Organizations and authors have neither hubs nor anything broader.
// params: keys [string]
// rows:   key string, label string, papers int, hub bool|null, next int
// worst:  one node a key; a COUNT { } would go through all papers of a hub on the embedded engine
UNWIND $keys AS asked
MATCH (n:/* label */ Concept
  {slug: asked})
RETURN asked AS key, n.label AS label, n.paperCount AS papers, n.hub AS hub
  , size([(n)-[:BROADER]-(o) | 1]) AS next
