// What relatedness knows of each paper, but for what is broader than its concepts.
// params: keys [string]
// rows:   key string, title string, abstract string|null, concepts [[slug, label, weight, spans]], topics [the same], organizations [[slug, label]], cites [[key, title]], citedBy int
// worst:  all edges of each paper
UNWIND $keys AS key
MATCH (p:Paper {key: key})
RETURN
  key, p.title AS title, p.abstract AS abstract,
  [(p)-[e:MENTIONS]->(n:Concept) | [n.slug, n.label, e.weight, e.spans]] AS concepts,
  [(p)-[e:ABOUT]->(n:Topic) | [n.slug, n.label, e.score, e.evidence]] AS topics,
  [(p)-[:FROM]->(n:Organization) | [n.slug, n.label]] AS organizations,
  [(p)-[:CITES]->(o:Paper) | [o.key, o.title]] AS cites,
  COUNT { (p)<-[:CITES]-() } AS citedBy
