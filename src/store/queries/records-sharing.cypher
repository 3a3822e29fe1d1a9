// Every record that shares a key, an identifier or a title with the given ones.
// params: keys [string], arxivIds [string], dois [string], fingerprints [string]
// rows:   key string, payload string, contentHash string, paper string
// worst:  all records of each title
UNWIND $keys AS key
MATCH (r:Record {key: key})-[:DESCRIBES]->(p:Paper)
RETURN r.key AS key, r.payload AS payload, r.contentHash AS contentHash, p.key AS paper
UNION
UNWIND $arxivIds AS arxivId
MATCH (r:Record {arxivId: arxivId})-[:DESCRIBES]->(p:Paper)
RETURN r.key AS key, r.payload AS payload, r.contentHash AS contentHash, p.key AS paper
UNION
UNWIND $dois AS doi
MATCH (r:Record {doi: doi})-[:DESCRIBES]->(p:Paper)
RETURN r.key AS key, r.payload AS payload, r.contentHash AS contentHash, p.key AS paper
UNION
UNWIND $fingerprints AS fingerprint
MATCH (r:Record {fingerprint: fingerprint})-[:DESCRIBES]->(p:Paper)
RETURN r.key AS key, r.payload AS payload, r.contentHash AS contentHash, p.key AS paper
