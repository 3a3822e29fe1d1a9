// Say which papers are near each other; papers that are gone are left out.
// params: rows [map] (from, to, score), revision int
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (a:Paper {key: row.from})
MATCH (b:Paper {key: row.to})
MERGE (a)-[s:SIMILAR {revision: $revision}]->(b)
SET s.score = row.score
