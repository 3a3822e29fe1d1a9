// How many records each source gave, and how many papers these describe.
// rows:   source string, records int, papers int
// worst:  all records
MATCH (r:Record)-[:DESCRIBES]->(p:Paper)
RETURN r.source AS source, count(r) AS records, count(DISTINCT p) AS papers
ORDER BY source
