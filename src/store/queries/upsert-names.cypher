// Create or change names: what a row does not give stays, what it gives as null goes.
// params: rows [map]
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MERGE (n:/* label */ Concept
  {slug: row.slug})
SET n += row
