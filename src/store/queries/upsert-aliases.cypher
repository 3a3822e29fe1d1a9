// Retired keys and slugs, and the papers that they lead to.
// params: rows [map]
// rows:   nothing
// worst:  one node and one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row.to})
MERGE (a:Alias {key: row.key})
SET a.slug = row.slug
MERGE (a)-[:LEADS_TO]->(p)
