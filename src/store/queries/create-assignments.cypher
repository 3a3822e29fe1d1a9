// The topics that papers are about. Papers hold no such edge yet. Lists in place of maps, since the names of a
// map would be sent with every edge: half the time.
// params: rows [[key, [[slug, value, ...]]]], by paper
// rows:   nothing
// worst:  one edge a slug
UNWIND $rows AS row
MATCH (p:Paper {key: row[0]})
UNWIND row[1] AS edge
MATCH (n:Topic {slug: edge[0]})
CREATE (p)-[:ABOUT {
  /* properties */ score: edge[1]
}]->(n)
