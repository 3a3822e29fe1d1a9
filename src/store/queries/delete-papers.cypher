// Remove papers with all their edges.
// params: keys [string]
// rows:   nothing
// worst:  all edges of each paper
UNWIND $keys AS key
MATCH (p:Paper {key: key})
DETACH DELETE p
