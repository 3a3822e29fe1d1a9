// How often the graph was changed; no row in a new graph.
// params:
// rows: version int
// worst case: one node
MATCH (d:Dataset {key: 'dataset'})
RETURN coalesce(d.version, 0) AS version
