// Keys of all papers in order, a batch at a time.
// params: after string, limit int
// rows:   key string
// worst:  the keys of all papers
MATCH (p:Paper)
WHERE p.key > $after
RETURN p.key AS key
ORDER BY key
LIMIT $limit
