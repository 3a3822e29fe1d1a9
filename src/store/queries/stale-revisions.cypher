// Analyses that nobody reads: old ones, and such as were never finished.
// params: revision int
// rows:   revision int
// worst:  a handful of nodes
MATCH (m:Model)
WHERE m.revision <> $revision
RETURN m.revision AS revision
ORDER BY revision
