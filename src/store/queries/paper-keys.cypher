// Keys of papers under a filter, in no order, not more than the limit.
// params: limit int
// rows:   key string
// worst:  as papers-page
/* start */ MATCH (p:Paper)
WHERE /* where */ true
RETURN p.key AS key
LIMIT $limit
