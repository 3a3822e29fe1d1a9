// Records by key, a batch at a time.
// params: after string, limit int
// rows:   key string, payload string
// worst:  the limit, where the engine sorts by index
MATCH (r:Record)
WHERE r.key > $after
RETURN r.key AS key, r.payload AS payload
ORDER BY key
LIMIT $limit
