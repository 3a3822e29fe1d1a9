// Where papers mention concepts, pair by pair.
// params: pairs [map] (paper, slug)
// rows:   paper string, slug string, spans string
// worst:  one edge a pair
UNWIND $pairs AS pair
MATCH (:Paper {key: pair.paper})-[e:MENTIONS]->(:Concept {slug: pair.slug})
RETURN pair.paper AS paper, pair.slug AS slug, e.spans AS spans
