// Which papers are known by the names that references use; others are absent.
// params: keys [string], arxivIds [string], dois [string]
// rows:   name string, paper string
// worst:  a handful of records a name
UNWIND $keys AS key
MATCH (:Record {key: key})-[:DESCRIBES]->(p:Paper)
RETURN key AS name, p.key AS paper
UNION
UNWIND $arxivIds AS arxivId
MATCH (:Record {arxivId: arxivId})-[:DESCRIBES]->(p:Paper)
RETURN 'arxiv:' + arxivId AS name, p.key AS paper
UNION
UNWIND $dois AS doi
MATCH (:Record {doi: doi})-[:DESCRIBES]->(p:Paper)
RETURN 'doi:' + doi AS name, p.key AS paper
