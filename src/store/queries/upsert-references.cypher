// Works that papers refer to, by name.
// params: names [string]
// rows:   nothing
// worst:  one node a name
UNWIND $names AS name
MERGE (:Reference {key: name})
