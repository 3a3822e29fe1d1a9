// The edges of each paper to what has a name. Kinds that are not drawn are filled with [].
// params: keys [string]
// rows:   paper string, mentions [[slug, weight, roles]], topics [[slug, score]], organizations [slug], authors [slug]
// worst:  all edges of each paper
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
RETURN asked AS paper
  , /* mentions */ [(p)-[e:MENTIONS]->(n:Concept) | [n.slug, e.weight, e.roles]]
    AS mentions
  , /* topics */ [(p)-[e:ABOUT]->(n:Topic) | [n.slug, e.score]]
    AS topics
  , /* organizations */ [(p)-[:FROM]->(n:Organization) | n.slug]
    AS organizations
  , /* authors */ [(p)<-[:WROTE]-(n:Author) | n.slug]
    AS authors
