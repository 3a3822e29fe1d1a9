// Remove works that no paper refers to any more.
// params: names [string]
// rows:   nothing
// worst:  one node a name
UNWIND $names AS name
MATCH (r:Reference {key: name})
WHERE COUNT { (r)<-[:REFERS_TO]-() } = 0
DELETE r
