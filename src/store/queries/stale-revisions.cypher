// Analyses that nobody reads: old ones, and such as are not finished where those are asked for too.
// params: revision int, unfinished bool
// rows:   revision int
// worst:  a handful of nodes
MATCH (m:Model)
WHERE m.revision < $revision OR ($unfinished AND m.revision > $revision)
RETURN m.revision AS revision
ORDER BY revision
