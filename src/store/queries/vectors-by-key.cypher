// Packed vectors by their keys: revision and paper.
// params: keys [string]
// rows:   paper string, packed string
// worst:  one node a key
UNWIND $keys AS key
MATCH (v:Vector {key: key})
RETURN v.paper AS paper, v.packed AS packed
