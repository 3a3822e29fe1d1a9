// How many authors a filter lets through.
// rows:   total int
// worst:  all authors
MATCH (n:Author)
WHERE /* where */ true
RETURN count(n) AS total
