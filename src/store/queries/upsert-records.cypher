// Write records whole.
// params: rows [map]
// rows:
// worst case: one node a row
UNWIND $rows AS row
MERGE (r:Record {key: row.key})
SET r = row
