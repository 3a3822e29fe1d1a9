// Take from papers what they cite and what cites them.
// params: keys [string]
// rows:   nothing
// worst:  all references and citations of each paper
UNWIND $keys AS key
MATCH (:Paper {key: key})-[e:REFERS_TO|CITES]-()
DELETE e
