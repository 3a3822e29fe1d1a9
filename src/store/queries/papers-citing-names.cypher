// Papers that refer to works by any of these names, and the source that says so.
// params: names [string]
// rows:   name string, paper string, source string
// worst:  all papers that cite each work
UNWIND $names AS name
MATCH (:Reference {key: name})<-[e:REFERS_TO]-(p:Paper)
RETURN name, p.key AS paper, e.source AS source
