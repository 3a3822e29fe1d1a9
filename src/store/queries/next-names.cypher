// What stands right above and below each node of one label.
// params: keys [string]
// rows:   key string, broader [string], narrower [string]
// worst:  all narrower ones of each
UNWIND $keys AS asked
MATCH (n:/* label */ Concept
  {slug: asked})
RETURN asked AS key
  , [(n)-[:BROADER]->(o) | o.slug] AS broader
  , [(n)<-[:BROADER]-(o) | o.slug] AS narrower
