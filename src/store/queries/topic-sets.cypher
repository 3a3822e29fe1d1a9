// Which topics papers under a filter are about together, and how many papers are about just these.
// rows:   topics [string], papers int
// worst:  all papers under the filter
/* start */ MATCH (p:Paper)
WHERE /* where */ true
MATCH (p)-[:ABOUT]->(t:Topic)
WITH p, collect(t.slug) AS topics
RETURN topics, count(p) AS papers
