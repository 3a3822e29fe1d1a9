// Nodes of one label by their key, a batch at a time.
// params: after string, limit int
// rows:   key string, properties map
// worst:  the limit, where the engine sorts by index
MATCH (n:/* label */ Concept
  )
WHERE n./* key */ slug
  > $after
RETURN n./* key */ slug
  AS key, properties(n) AS properties
ORDER BY key
LIMIT $limit
