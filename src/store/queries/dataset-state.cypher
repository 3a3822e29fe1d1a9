// What ingest notes about the graph as a whole; no row before the first ingest.
// rows:   version int, annotators [string] (name, a space, version)
// worst:  one node
MATCH (d:Dataset)
RETURN d.version AS version, d.annotators AS annotators
