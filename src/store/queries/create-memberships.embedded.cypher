// Put papers into clusters; papers that are gone are left out. CREATE, for the reason in create-similar.
// params: rows [map] (paper, cluster, edge)
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (c:Cluster {key: row.cluster})
CREATE (p)-[m:MEMBER_OF]->(c)
SET m += row.edge
