// How many topics a filter lets through.
// rows:   total int
// worst:  all topics
MATCH (n:Topic)
WHERE /* where */ true
RETURN count(n) AS total
