// Delete vectors.
// params: keys [string]
// rows:   nothing
// worst:  one node a key
UNWIND $keys AS key
MATCH (v:Vector {key: key})
DETACH DELETE v
