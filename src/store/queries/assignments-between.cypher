// Why papers are about topics, pair by pair.
// params: pairs [map] (paper, slug)
// rows:   paper string, slug string, spans string
// worst:  one edge a pair
UNWIND $pairs AS pair
MATCH (:Paper {key: pair.paper})-[e:ABOUT]->(:Topic {slug: pair.slug})
RETURN pair.paper AS paper, pair.slug AS slug, e.evidence AS spans
