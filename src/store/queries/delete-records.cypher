// Remove records.
// params: keys [string]
// rows:   nothing
// worst:  one node and one edge a key
UNWIND $keys AS key
MATCH (r:Record {key: key})
DETACH DELETE r
