// How many edges of one kind papers under a filter have, and to how many different nodes.
// rows:   edges int, nodes int
// worst:  all edges of that kind of all papers under the filter
/* start */ MATCH (p:Paper)
WHERE /* where */ true
MATCH (p)/* tie */ -[e:MENTIONS]->(n:Concept)
RETURN count(e) AS edges, count(DISTINCT n) AS nodes
