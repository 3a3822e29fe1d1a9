// The clusters of a level, largest first.
// params: revision int, level int
// rows:   row map
// worst:  all clusters of the revision
MATCH (c:Cluster)
WHERE c.revision = $revision AND c.level = $level
RETURN properties(c) AS row
ORDER BY c.size DESC, c.id
