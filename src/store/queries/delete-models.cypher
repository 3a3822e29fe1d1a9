// Delete the model of an analysis: the last that is left of it.
// params: revision int
// rows:   nothing
// worst:  one node
MATCH (m:Model {revision: $revision})
DETACH DELETE m
