// Records that describe another paper than before let go of the old one.
// params: rows [map]
// rows:   nothing
// worst:  one edge a row
UNWIND $rows AS row
MATCH (:Record {key: row.key})-[d:DESCRIBES]->(p:Paper)
WHERE p.key <> row.paper
DELETE d
