// Names that begin with the given words, or hold a word that does; those one of whose spellings begins so first, then by
// number of papers. alias: the same words as another spelling than the first begins with them.
// params: begins string, alias string, kinds [string], limit int
// rows:   kind string, key string, atStart boolean, papers int
// worst:  all nodes with a name
MATCH (n:Topic)
WHERE 'TOPIC' IN $kinds AND n.searchName CONTAINS $begins
RETURN 'TOPIC' AS kind, n.slug AS key, (n.searchName STARTS WITH $begins OR n.searchName CONTAINS $alias) AS atStart, n.paperCount AS papers
ORDER BY atStart DESC, papers DESC, key
LIMIT $limit
UNION ALL
MATCH (n:Concept)
WHERE 'CONCEPT' IN $kinds AND n.searchName CONTAINS $begins
RETURN 'CONCEPT' AS kind, n.slug AS key, (n.searchName STARTS WITH $begins OR n.searchName CONTAINS $alias) AS atStart, n.paperCount AS papers
ORDER BY atStart DESC, papers DESC, key
LIMIT $limit
UNION ALL
MATCH (n:Organization)
WHERE 'ORGANIZATION' IN $kinds AND n.searchName CONTAINS $begins
RETURN 'ORGANIZATION' AS kind, n.slug AS key, (n.searchName STARTS WITH $begins OR n.searchName CONTAINS $alias) AS atStart, n.paperCount AS papers
ORDER BY atStart DESC, papers DESC, key
LIMIT $limit
UNION ALL
MATCH (n:Author)
WHERE 'AUTHOR' IN $kinds AND n.searchName CONTAINS $begins
RETURN 'AUTHOR' AS kind, n.slug AS key, (n.searchName STARTS WITH $begins OR n.searchName CONTAINS $alias) AS atStart, n.paperCount AS papers
ORDER BY atStart DESC, papers DESC, key
LIMIT $limit
UNION ALL
MATCH (n:Paper)
WHERE 'PAPER' IN $kinds AND n.searchName CONTAINS $begins
RETURN 'PAPER' AS kind, n.key AS key, (n.searchName STARTS WITH $begins OR n.searchName CONTAINS $alias) AS atStart, 0 AS papers
ORDER BY atStart DESC, papers DESC, key
LIMIT $limit
