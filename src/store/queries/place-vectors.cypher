// Say where papers are drawn; papers without a vector are left out.
// params: rows [map] (key, x, y)
// rows:   nothing
// worst:  one node a row
UNWIND $rows AS row
MATCH (v:Vector {key: row.key})
SET v.x = row.x, v.y = row.y
