// How often a pattern is there with a value. Asked to read through all of it: the embedded engine unpacks what it holds when
// it is first read, some 20 ms for each piece.
// rows:   total int
// worst:  all that fits the pattern
MATCH /* pattern */ (p:Paper)
RETURN count(
  /* value */ p.title
  ) AS total
