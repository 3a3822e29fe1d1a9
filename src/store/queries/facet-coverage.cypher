// How many papers under a filter have any value of a field, and how many have one of the given values.
// params: shownKeys [string]
// rows:   total int, valued int, shown int
// worst:  all values of all papers under the filter
/* start */ MATCH (p:Paper)
WHERE /* where */ true
/* flags */ WITH p, size($shownKeys) AS shown, 1 AS valued
RETURN count(p) AS total,
  sum(CASE WHEN valued > 0 THEN 1 ELSE 0 END) AS valued,
  sum(CASE WHEN shown > 0 THEN 1 ELSE 0 END) AS shown
