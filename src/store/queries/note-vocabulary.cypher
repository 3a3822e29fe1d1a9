// Remember which vocabulary was written.
// params: hash string
// rows:   nothing
// worst:  one node
MATCH (d:Dataset {key: 'dataset'})
SET d.vocabulary = $hash
