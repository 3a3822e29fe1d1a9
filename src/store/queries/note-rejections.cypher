// How many records of a file were rejected when it was last read.
// params: key string, source string, file string, count int
// rows:   nothing
// worst:  one node
MERGE (f:FileReading {key: $key})
SET f.source = $source, f.file = $file, f.rejected = $count
