// How many papers each cluster of a level holds now.
// params: revision int, level int
// rows:   cluster string, papers int
// worst:  all memberships of the level
MATCH (c:Cluster)
WHERE c.revision = $revision AND c.level = $level
RETURN c.id AS cluster, COUNT { (c)<-[:MEMBER_OF]-() } AS papers
