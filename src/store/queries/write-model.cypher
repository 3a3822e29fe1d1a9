// Writes the model of an analysis that has begun.
// params: revision int, row map
// rows:   nothing
// worst:  one node of some megabytes
MATCH (m:Model {revision: $revision})
SET m += $row
