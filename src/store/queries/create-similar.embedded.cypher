// Say which papers are near each other; papers that are gone are left out. CREATE, since MERGE looks at all edges of a paper
// first: more than twice as slow. A write is never repeated here without having been taken back.
// params: rows [map] (from, to, score), revision int
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (a:Paper {key: row.from})
MATCH (b:Paper {key: row.to})
CREATE (a)-[:SIMILAR {score: row.score, revision: $revision}]->(b)
