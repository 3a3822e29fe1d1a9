// What led to a paper that is retired itself leads on to its survivor.
// params: rows [map]
// rows:   nothing
// worst:  all aliases of each paper
UNWIND $rows AS row
MATCH (a:Alias)-[l:LEADS_TO]->(:Paper {key: row.from})
MATCH (to:Paper {key: row.to})
CREATE (a)-[:LEADS_TO]->(to)
DELETE l
