// The keys of the papers of each cluster.
// params: keys [string]
// rows:   cluster string, members [string]
// worst:  all papers of the clusters
UNWIND $keys AS cluster
MATCH (:Cluster {key: cluster})<-[:MEMBER_OF]-(p:Paper)
RETURN cluster, collect(p.key) AS members
