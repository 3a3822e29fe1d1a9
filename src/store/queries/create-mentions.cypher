// The concepts that papers mention. Papers hold no such edge yet.
// params: rows [map]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (n:Concept {slug: row.slug})
CREATE (p)-[e:MENTIONS]->(n)
SET e = row.edge
