// Which vocabulary was written last; no row in a new graph.
// rows:   hash string|null
// worst:  one node
MATCH (d:Dataset {key: 'dataset'})
RETURN d.vocabulary AS hash
