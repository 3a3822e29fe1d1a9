// Which paper each record describes.
// params: rows [map]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (r:Record {key: row.key})
MATCH (p:Paper {key: row.paper})
MERGE (r)-[:DESCRIBES]->(p)
