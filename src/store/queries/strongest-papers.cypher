// The strongest papers under a filter, then by key. What strength is depends on how they are found: by a topic its score, in
// a cluster the share of ties that stays inside, else how many concepts they mention.
// params: limit int
// rows:   key string, strength float
// worst:  all papers under the filter
/* start */ MATCH (p:Paper)
WHERE /* where */ true
/* group */ WITH p
RETURN p.key AS key,
  /* strength */ p.conceptCount
  AS strength
ORDER BY strength DESC, key
LIMIT $limit
