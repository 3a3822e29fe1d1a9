// Every edge that papers were given by their text and records.
// params: keys [string]
// rows:   paper string, type string, other string, properties map
// worst:  all edges of each paper
UNWIND $keys AS key
MATCH (:Paper {key: key})-[e:MENTIONS|ABOUT|FROM|WROTE|DESCRIBES]-(n)
RETURN key AS paper, type(e) AS type, coalesce(n.key, n.slug) AS other, properties(e) AS properties
