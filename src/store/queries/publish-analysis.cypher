// From here on everybody reads this analysis. Does nothing where another one took it away meanwhile.
// params: revision int, summary string
// rows:   nothing
// worst:  two nodes
MATCH (m:Model {revision: $revision})
MATCH (h:Head {key: 'head'})
SET h.revision = $revision, h.summary = $summary
