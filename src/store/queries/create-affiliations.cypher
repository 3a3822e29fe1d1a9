// The organizations that papers come from. Papers hold no such edge yet.
// params: rows [map]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (n:Organization {slug: row.slug})
CREATE (p)-[e:FROM]->(n)
SET e = row.edge
