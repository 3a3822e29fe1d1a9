// Where papers are drawn, and the cluster of a level that each is in. A paper that came after the analysis has no row.
// params: rows [map] (paper, vector: keys), revision int, level int
// rows:   paper string, x float, y float, clusters [string]
// worst:  two nodes a row
UNWIND $rows AS row
MATCH (v:Vector {key: row.vector})
WHERE v.x IS NOT NULL
MATCH (p:Paper {key: row.paper})
RETURN p.key AS paper, v.x AS x, v.y AS y
  , [(p)-[:MEMBER_OF]->(c:Cluster) WHERE c.revision = $revision AND c.level = $level | c.id] AS clusters
