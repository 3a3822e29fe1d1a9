// The authors of papers. Papers hold no such edge yet. Lists in place of maps, since the names of a
// map would be sent with every edge: half the time.
// params: rows [[key, [[slug, value, ...]]]], by paper
// rows:   nothing
// worst:  one edge a slug
UNWIND $rows AS row
MATCH (p:Paper {key: row[0]})
UNWIND row[1] AS edge
MATCH (n:Author {slug: edge[0]})
CREATE (n)-[:WROTE {
  /* properties */ position: edge[1]
}]->(p)
