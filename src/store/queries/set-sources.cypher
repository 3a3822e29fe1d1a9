// Note on papers which sources they come from.
// params: keys [string]
// rows:   nothing
// worst:  all records of each paper
UNWIND $keys AS key
MATCH (p:Paper {key: key})<-[:DESCRIBES]-(r:Record)
WITH p, r.source AS source
ORDER BY source
WITH p, collect(DISTINCT source) AS sources
SET p.sources = sources
