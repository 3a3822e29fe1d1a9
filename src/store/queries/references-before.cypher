// What papers refer to now, and whether any citation hangs on them.
// params: keys [string]
// rows:   key string, names [string], cites int
// worst:  all references and citations of each paper
UNWIND $keys AS key
MATCH (p:Paper {key: key})
RETURN key
  , [(p)-[:REFERS_TO]->(r:Reference) | r.key] AS names
  , COUNT { (p)-[:CITES]-() } AS cites
