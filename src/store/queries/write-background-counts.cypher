// Notes in how many papers of the background concepts stand; those that the graph does not hold, and those noted before, are left.
// params: rows [map] (slug, papers int)
// rows:   nothing
// worst:  one concept a row
UNWIND $rows AS row
MATCH (n:Concept {slug: row.slug})
WHERE coalesce(n.backgroundCount, 0) <> row.papers
SET n.backgroundCount = row.papers, n.documentCount = n.paperCount + row.papers
