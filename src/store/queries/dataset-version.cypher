// How often the graph was changed; no row in a new graph.
// rows:   version int
// worst:  one node
MATCH (d:Dataset {key: 'dataset'})
RETURN coalesce(d.version, 0) AS version
