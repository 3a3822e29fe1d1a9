// An edge's spans, and where it comes from, become one text each; what wrote an author's name is told by the records.
MATCH ()-[e:MENTIONS]->()
WHERE e.source IS NOT NULL
CALL (e) {
  SET e.spans = reduce(text = '', span IN coalesce(e.spans, []) | text + CASE text WHEN '' THEN '' ELSE ' ' END + span),
    e.provenance = '["' + e.source + '","' + e.method + '","' + e.methodVersion + '",'
    + CASE e.confidence WHEN 1 THEN '1' ELSE toString(e.confidence) END + ']'
  REMOVE e.source, e.method, e.methodVersion, e.confidence
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[e:ABOUT]->()
WHERE e.source IS NOT NULL
CALL (e) {
  SET e.evidence = reduce(text = '', span IN coalesce(e.evidence, []) | text + CASE text WHEN '' THEN '' ELSE ' ' END + span),
    e.provenance = '["' + e.source + '","' + e.method + '","' + e.methodVersion + '",'
    + CASE e.confidence WHEN 1 THEN '1' ELSE toString(e.confidence) END + ']'
  REMOVE e.source, e.method, e.methodVersion, e.confidence
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[e:FROM]->()
WHERE e.source IS NOT NULL
CALL (e) {
  SET e.provenance = '["' + e.source + '","' + e.method + '","' + e.methodVersion + '",'
    + CASE e.confidence WHEN 1 THEN '1' ELSE toString(e.confidence) END + ']'
  REMOVE e.source, e.method, e.methodVersion, e.confidence
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[e:WROTE]->()
WHERE e.source IS NOT NULL
CALL (e) {
  REMOVE e.source, e.method, e.methodVersion, e.confidence, e.recordedAt
} IN TRANSACTIONS OF 10000 ROWS;
