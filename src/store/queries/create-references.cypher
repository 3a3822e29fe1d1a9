// What papers refer to, and the source that says so. Papers hold no such edge yet.
// params: rows [[paper, name, source]]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row[0]})
MATCH (r:Reference {key: row[1]})
CREATE (p)-[:REFERS_TO {source: row[2]}]->(r)
