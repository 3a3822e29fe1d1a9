// Papers under a filter that share distinctive concepts with each seed; rare and heavy ones count most.
// params: seeds [map] (id, concepts [string]), limit int
// rows:   id string, key string, rank float
// worst:  all papers of the concepts of each seed
UNWIND $seeds AS seed
CALL (seed) {
  UNWIND seed.concepts AS slug
  MATCH (n:Concept {slug: slug})<-[m:MENTIONS]-(p:Paper)
  WHERE /* where */ true
  WITH p.key AS key, sum(m.weight / log(2.0 + n.paperCount)) AS rank
  ORDER BY rank DESC, key
  LIMIT $limit
  RETURN key, rank
}
RETURN seed.id AS id, key, rank
