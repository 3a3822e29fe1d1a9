// Keys and slugs that papers have again are no aliases any more.
// params: keys [string]
// rows:   nothing
// worst:  one node and one edge a key
UNWIND $keys AS key
MATCH (a:Alias {key: key})
DETACH DELETE a
