// How many papers a filter lets through.
// rows:   total int
// worst:  as papers-page
/* start */ MATCH (p:Paper)
WHERE /* where */ true
RETURN count(p) AS total
