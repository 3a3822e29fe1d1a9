// How many distinct neighbours each paper has by MENTIONS, ABOUT, FROM and WROTE.
// params: keys [string]
// rows:   asked string, total int
// worst:  one paper a key
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
RETURN asked,
  COUNT { (p)-[:MENTIONS]->() } + COUNT { (p)-[:ABOUT]->() }
    + COUNT { (p)-[:FROM]->() } + COUNT { (p)<-[:WROTE]-() } AS total
