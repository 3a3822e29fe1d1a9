// The model of a revision; no row where it was not written.
// params: revision int
// rows:   frame string, documentFrequency [string], keyness [string]
// worst:  one node of some megabytes
MATCH (m:Model {revision: $revision})
WHERE m.frame IS NOT NULL
RETURN m.frame AS frame, m.documentFrequency AS documentFrequency, m.keyness AS keyness
