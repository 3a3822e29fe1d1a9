// What is drawn of each paper: its name, its day, and how many edges of each kind it has.
// params: keys [string]
// rows:   key string, title string, publishedOn string|null, mentions int, topics int, organizations int, authors int
// worst:  all edges of each paper
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
RETURN asked AS key, p.title AS title, p.publishedOn AS publishedOn
  , COUNT { (p)-[:MENTIONS]->() } AS mentions
  , COUNT { (p)-[:ABOUT]->() } AS topics
  , COUNT { (p)-[:FROM]->() } AS organizations
  , COUNT { (p)<-[:WROTE]-() } AS authors
