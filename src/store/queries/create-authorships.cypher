// The authors of papers. Papers hold no such edge yet.
// params: rows [map]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (n:Author {slug: row.slug})
CREATE (n)-[e:WROTE]->(p)
SET e = row.edge
