// What papers hang on now, before they are written again or removed. Papers that the graph does not hold are absent.
// params: keys [string]
// rows:   key string, slug string, searchTerms string, concepts [[slug, form]], topics [[slug, form]], organizations [[slug, form]], authors [[slug, form]]
// worst:  all edges of each paper
UNWIND $keys AS key
MATCH (p:Paper {key: key})
RETURN
  key,
  p.slug AS slug,
  p.searchTerms AS searchTerms,
  [(p)-[e:MENTIONS]->(n:Concept) | [n.slug, e.form]] AS concepts,
  [(p)-[e:ABOUT]->(n:Topic) | [n.slug, e.form]] AS topics,
  [(p)-[e:FROM]->(n:Organization) | [n.slug, e.form]] AS organizations,
  [(p)<-[e:WROTE]-(n:Author) | [n.slug, e.form]] AS authors
