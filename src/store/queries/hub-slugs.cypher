// Concepts that are too common to be a reason for relatedness, by the vocabulary.
// rows:   slug string
// worst:  all concepts
MATCH (n:Concept)
WHERE n.hub = true
RETURN n.slug AS slug
ORDER BY slug
