// Raises the version, and fails, by a division by zero, where it is not the expected one any more. Comes first in a
// write: what was read before it still holds, and whoever writes at the same time waits here.
// params: expected int
// rows:   nothing
// worst:  one node
MERGE (d:Dataset {key: 'dataset'})
// MERGE takes no lock on a node that is there, and SET reads its right side before it takes one: without a write that
// comes first, two writers may both read the expected version
SET d.key = 'dataset'
WITH d
SET d.version = $expected + 1 / CASE WHEN coalesce(d.version, 0) = $expected THEN 1 ELSE 0 END
