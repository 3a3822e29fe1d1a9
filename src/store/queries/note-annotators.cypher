// What annotates papers now, and in which version.
// params: rows [map]
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MERGE (a:Annotator {name: row.name})
SET a.version = row.version
