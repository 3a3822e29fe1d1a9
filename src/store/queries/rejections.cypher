// How many records of each source were rejected when its files were last read.
// rows:   source string, rejected int
// worst:  one node a file
MATCH (f:FileReading)
RETURN f.source AS source, sum(f.rejected) AS rejected
