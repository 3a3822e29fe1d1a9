// Which names are broader than which. None is yet.
// params: rows [map]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (n:/* label */ Concept
  {slug: row.slug})
MATCH (broader:/* label */ Concept
  {slug: row.broader})
CREATE (n)-[:BROADER]->(broader)
