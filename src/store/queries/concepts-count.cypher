// How many concepts a filter lets through.
// rows:   total int
// worst:  all concepts
MATCH (n:Concept)
WHERE /* where */ true
RETURN count(n) AS total
