// Take papers out of the clusters of a revision.
// params: keys [string], revision int
// rows:   nothing
// worst:  a handful of edges a paper
UNWIND $keys AS key
MATCH (:Paper {key: key})-[m:MEMBER_OF]->(c:Cluster)
WHERE c.revision = $revision
DELETE m
