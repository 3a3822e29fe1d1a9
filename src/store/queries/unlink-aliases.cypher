// Retired keys and slugs let go of where they lead.
// params: keys [string]
// rows:   nothing
// worst:  one edge a key
UNWIND $keys AS key
MATCH (:Alias {key: key})-[l:LEADS_TO]->()
DELETE l
