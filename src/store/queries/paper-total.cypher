// How many papers there are.
// rows:   total int
// worst:  one number that the engine keeps
MATCH (p:Paper)
RETURN count(p) AS total
