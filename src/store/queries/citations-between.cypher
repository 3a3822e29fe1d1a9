// Which of these papers cite which; pairs that do not are absent.
// params: pairs [map] (from, to string)
// rows:   from string, to string
// worst:  all citations of each citing paper
UNWIND $pairs AS pair
MATCH (p:Paper {key: pair.from})-[:CITES]->(cited:Paper {key: pair.to})
RETURN p.key AS from, cited.key AS to
