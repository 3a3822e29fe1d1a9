// What led to papers that are removed leads nowhere.
// params: keys [string]
// rows:   nothing
// worst:  all aliases of each paper
UNWIND $keys AS key
MATCH (a:Alias)-[:LEADS_TO]->(:Paper {key: key})
DETACH DELETE a
