// The cluster of a level that each paper is in.
// params: keys [string], revision int, level int
// rows:   asked string, edge list
// worst:  a handful of edges a paper
UNWIND $keys AS asked
MATCH (:Paper {key: asked})-[m:MEMBER_OF]->(c:Cluster)
WHERE c.revision = $revision AND c.level = $level
RETURN asked
  , /* edge */ [type(m)] AS edge
