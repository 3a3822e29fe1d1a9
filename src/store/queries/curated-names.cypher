// Every name that the vocabulary made.
// rows:   slug string, forms [string], paperCount int
// worst:  all nodes of the label
MATCH (n:/* label */ Concept
  )
WHERE n.curated
RETURN n.slug AS slug, coalesce(n.forms, []) AS forms, coalesce(n.paperCount, 0) AS paperCount
