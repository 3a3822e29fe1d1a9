// Which analysis everybody reads, and the last number that was given to one. No row before the first began.
// rows:   revision int|null, lastGiven int, summary string|null (JSON)
// worst:  one node
MATCH (h:Head {key: 'head'})
RETURN h.revision AS revision, h.lastGiven AS lastGiven, h.summary AS summary
