// Create or change papers: what a row does not give stays, what it gives as null goes.
// params: rows [map]
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MERGE (p:Paper {key: row.key})
SET p += row
