// The clusters that each cluster is divided into, largest first.
// params: keys [string]
// rows:   asked string, row map
// worst:  all clusters of the next level
UNWIND $keys AS asked
MATCH (:Cluster {key: asked})<-[:PART_OF]-(c:Cluster)
RETURN asked, properties(c) AS row
ORDER BY asked, c.size DESC, c.id
