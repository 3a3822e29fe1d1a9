// Which concepts stand beside each concept in more papers than chance would have it.
// params: keys [string], minPapers int, total int, limit int
// rows:   asked string, row list (fields of Concept), papers int, askedPapers int
// worst:  all mentions of all papers of each concept
UNWIND $keys AS asked
CALL (asked) {
  MATCH (c:Concept {slug: asked})<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(n:Concept)
  WHERE n.slug <> asked
  WITH n, c.paperCount AS own, count(p) AS papers
  WHERE papers >= $minPapers
  WITH n, own, papers, CASE WHEN papers >= $total THEN 1.0
    ELSE log((1.0 * papers * $total) / (1.0 * own * n.paperCount)) / log((1.0 * $total) / papers) END AS npmi
  ORDER BY npmi DESC, n.slug
  LIMIT $limit
  RETURN n, own, papers
}
RETURN asked, papers, own AS askedPapers
  , /* row */ [n.slug] AS row
