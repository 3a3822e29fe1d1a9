// Forget what was stored at papers of their likeness in a revision.
// params: keys [string], revision int
// rows:   nothing
// worst:  all SIMILAR edges of each paper
UNWIND $keys AS key
MATCH (:Paper {key: key})-[s:SIMILAR]->(:Paper)
WHERE s.revision = $revision
DELETE s
