// Some of the papers that have a vector of a revision.
// params: revision int, limit int
// rows:   key string, paper string
// worst:  the limit
MATCH (v:Vector)
WHERE v.revision = $revision
RETURN v.key AS key, v.paper AS paper
LIMIT $limit
