// Take from papers all that was derived from them.
// params: keys [string]
// rows:   nothing
// worst:  all edges of each paper
UNWIND $keys AS key
MATCH (:Paper {key: key})-[e:MENTIONS|ABOUT|FROM|WROTE]-()
DELETE e
