// Remember which vocabulary was written.
// params: hash string
// rows:
// worst case: one node
MATCH (d:Dataset {key: 'dataset'})
SET d.vocabulary = $hash
