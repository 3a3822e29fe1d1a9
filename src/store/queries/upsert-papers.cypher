// Write papers whole: a property that a row does not give is gone.
// params: rows [map]
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MERGE (p:Paper {key: row.key})
SET p = row
