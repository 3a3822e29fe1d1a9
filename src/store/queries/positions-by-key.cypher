// Where papers are drawn, by the keys of their vectors.
// params: keys [string]
// rows:   paper string, x float, y float
// worst:  one node a key
UNWIND $keys AS key
MATCH (v:Vector {key: key})
WHERE v.x IS NOT NULL
RETURN v.paper AS paper, v.x AS x, v.y AS y
