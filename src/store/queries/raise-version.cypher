// Raises the version, and fails, by a division by zero, where it is not the expected one any more. Comes first in a
// write: what was read before it still holds, and whoever writes at the same time waits here.
// params: expected int
// rows:   nothing
// worst:  one node
MERGE (d:Dataset {key: 'dataset'})
SET d.version = $expected + 1 / CASE WHEN coalesce(d.version, 0) = $expected THEN 1 ELSE 0 END
