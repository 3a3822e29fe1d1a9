// How many papers under a filter have each value of a field in each period.
// rows:   period string, key string, label string, papers int
// worst:  all values of all papers under the filter
/* start */ MATCH (p:Paper)
WHERE p.publishedOn IS NOT NULL
  AND /* where */ true
/* values */ WITH p, p.key AS key, p.title AS label
WITH p, key, label,
  /* period */ p.publishedOn AS period
RETURN period, key, label, count(DISTINCT p) AS papers
