// The broader topic of each of the given topics.
// params: keys [string]
// rows:   asked string, row list (fields of Topic)
// worst:  one a topic
UNWIND $keys AS asked
MATCH (:Topic {slug: asked})-[:BROADER]->(n:Topic)
RETURN asked
  , /* row */ [n.slug, n.label] AS row
