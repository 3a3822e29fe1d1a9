// Records by key, a batch at a time.
// params: after string, limit int
// rows:   key string, payload string
// worst:  the keys of all records, and the limit in payloads
MATCH (r:Record)
WHERE r.key > $after
WITH r
ORDER BY r.key
LIMIT $limit
RETURN r.key AS key, r.payload AS payload
ORDER BY key
