// Nodes of one label by their key, a batch at a time.
// params: after string, limit int
// rows:   key string, properties map
// worst:  the keys of all nodes of the label, and the limit in properties
MATCH (n:/* label */ Concept
  )
WHERE n./* key */ slug
  > $after
WITH n
ORDER BY n./* key */ slug
LIMIT $limit
RETURN n./* key */ slug
  AS key, properties(n) AS properties
ORDER BY key
