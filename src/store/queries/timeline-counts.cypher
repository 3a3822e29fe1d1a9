// How many papers under a filter were published in each period; a null period stands for papers without a date.
// rows:   period string|null, papers int
// worst:  all papers under the filter
/* start */ MATCH (p:Paper)
WHERE /* where */ true
WITH p,
  /* period */ p.publishedOn AS period
RETURN period, count(p) AS papers
