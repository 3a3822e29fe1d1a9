// What ingest notes about the graph as a whole: how often it changed, and what annotates it.
// rows:   version int|null, annotators [map] (name, version)
// worst:  a handful of nodes
CALL () { MATCH (d:Dataset {key: 'dataset'}) RETURN max(d.version) AS version }
CALL () { MATCH (a:Annotator) RETURN collect({name: a.name, version: a.version}) AS annotators }
RETURN version, annotators
