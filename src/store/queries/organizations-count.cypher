// How many organizations a filter lets through.
// rows:   total int
// worst:  all organizations
MATCH (n:Organization)
WHERE /* where */ true
RETURN count(n) AS total
