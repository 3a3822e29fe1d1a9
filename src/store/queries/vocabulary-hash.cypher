// Which vocabulary was written last; no row in a new graph.
// params:
// rows: hash string|null
// worst case: one node
MATCH (d:Dataset {key: 'dataset'})
RETURN d.vocabulary AS hash
