// How many papers under a filter each cluster of a level holds.
// params: revision int, level int
// rows:   cluster string, papers int
// worst:  all papers under the filter
/* start */ MATCH (p:Paper)
WHERE /* where */ true
MATCH (p)-[:MEMBER_OF]->(c:Cluster)
WHERE c.revision = $revision AND c.level = $level
RETURN c.id AS cluster, count(p) AS papers
