// What papers cite and what they refer to: the edges that lead from each.
// params: keys [string]
// rows:   paper string, type string, other string, properties map
// worst:  all references of each paper
UNWIND $keys AS key
MATCH (:Paper {key: key})-[e:CITES|REFERS_TO]->(n)
RETURN key AS paper, type(e) AS type, n.key AS other, properties(e) AS properties
