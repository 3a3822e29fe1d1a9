// Which of the papers under a filter are among the given keys.
// params: keys [string]
// rows:   key string
// worst:  one paper a key
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
WHERE /* where */ true
RETURN asked AS key
