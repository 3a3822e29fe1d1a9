// Each topic of the given slugs with all that is narrower, itself included, and how many papers these have.
// A slug that leads nowhere has no row.
// params: slugs [string]
// rows:   slug string, narrower [string], papers int (an upper bound: papers of several count several times)
// worst:  slugs x all narrower ones
UNWIND $slugs AS slug
MATCH (n:Topic {slug: slug})<-[:BROADER*0..12]-(narrower:Topic)
WITH DISTINCT slug, narrower
RETURN slug, collect(narrower.slug) AS narrower, sum(narrower.paperCount) AS papers
