// What is known of records that are stored; others are absent.
// params: keys [string]
// rows:   key string, contentHash string, paper string, annotatedWith string
// worst:  one node and one edge a key
UNWIND $keys AS key
MATCH (r:Record {key: key})-[:DESCRIBES]->(p:Paper)
RETURN key, r.contentHash AS contentHash, p.key AS paper, p.annotatedWith AS annotatedWith
