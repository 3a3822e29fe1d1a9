// Where the papers of a revision are drawn, a batch at a time.
// params: revision int, after string, limit int
// rows:   key string, paper string, x float, y float
// worst:  the keys of all vectors, and the limit in rows
MATCH (v:Vector)
WHERE v.key > $after AND v.revision = $revision AND v.x IS NOT NULL
RETURN v.key AS key, v.paper AS paper, v.x AS x, v.y AS y
ORDER BY key
LIMIT $limit
