// The clusters of a revision by name alone.
// params: revision int
// rows:   key string, id string, level int
// worst:  all clusters of the revision
MATCH (c:Cluster)
WHERE c.revision = $revision
RETURN c.key AS key, c.id AS id, c.level AS level
ORDER BY level, id
