// Gives a number to an analysis. Its model, empty as yet, says that there is one.
// params: revision int
// rows:   nothing
// worst:  two nodes
MERGE (h:Head {key: 'head'})
SET h.lastGiven = $revision
MERGE (:Model {revision: $revision})
