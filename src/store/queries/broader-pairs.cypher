// Every name of one label that stands right below another one.
// rows:   narrower string, broader string
// worst:  all names of the vocabulary
MATCH (n:/* label */ Concept
  )-[:BROADER]->(b)
RETURN n.slug AS narrower, b.slug AS broader
