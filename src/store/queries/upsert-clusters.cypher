// Create or refresh clusters.
// params: rows [map]
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MERGE (c:Cluster {key: row.key})
SET c += row
