// All papers that each paper is similar to, whichever of the two holds the edge, or only those whose edge it holds.
// params: keys [string], revision int
// rows:   paper string, near [[key, score]]
// worst:  all SIMILAR edges of each paper: 30 and those of papers that are near many
UNWIND $keys AS asked
MATCH (p:Paper {key: asked})
RETURN asked AS paper
  , [
    /* tie */ (p)-[s:SIMILAR]-(o:Paper)
    WHERE s.revision = $revision | [o.key, s.score]] AS near
