// Clusters by their keys: revision and id.
// params: keys [string]
// rows:   row map
// worst:  one node a key
UNWIND $keys AS key
MATCH (c:Cluster {key: key})
RETURN properties(c) AS row
