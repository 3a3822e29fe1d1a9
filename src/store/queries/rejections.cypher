// How many records of each source were rejected when its files were last read.
// rows:   source string, rejected int
// worst:  one node a file
MATCH (r:Rejections)
RETURN r.source AS source, sum(r.count) AS rejected
