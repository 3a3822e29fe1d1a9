// Write records whole.
// params: rows [map]
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MERGE (r:Record {key: row.key})
SET r = row
