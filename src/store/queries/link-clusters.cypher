// Say in which cluster of the level above clusters lie.
// params: rows [map] (key, parent)
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (c:Cluster {key: row.key})
MATCH (above:Cluster {key: row.parent})
MERGE (c)-[:PART_OF]->(above)
