// The topics that papers are about. Papers hold no such edge yet.
// params: rows [map]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (n:Topic {slug: row.slug})
CREATE (p)-[e:ABOUT]->(n)
SET e = row.edge
