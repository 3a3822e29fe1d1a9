// Delete the clusters of an analysis when its papers have been let go.
// params: revision int
// rows:   nothing
// worst:  all clusters of the revision
MATCH (c:Cluster)
WHERE c.revision = $revision
DETACH DELETE c
