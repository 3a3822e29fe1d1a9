// Create or refresh vectors.
// params: rows [map]
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MERGE (v:Vector {key: row.key})
SET v += row
