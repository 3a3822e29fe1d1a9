// How many papers under a filter have each value of a field, the most frequent values only.
// params: limit int
// rows:   key string, label string, papers int
// worst:  all values of all papers under the filter
/* start */ MATCH (p:Paper)
WHERE /* where */ true
/* values */ WITH p, p.key AS key, p.title AS label
WITH key, label, count(DISTINCT p) AS papers
RETURN key, label, papers
ORDER BY papers DESC, key
LIMIT $limit
