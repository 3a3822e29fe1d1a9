// Which papers cite which. No two of them hold such an edge yet.
// params: rows [[from, to, provenance, recordedAt]]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row[0]})
MATCH (cited:Paper {key: row[1]})
CREATE (p)-[:CITES {provenance: row[2], recordedAt: row[3]}]->(cited)
