// Annotators that are not used any more.
// params: names [string]
// rows:   nothing
// worst:  all annotators, which are few
MATCH (a:Annotator)
WHERE NOT a.name IN $names
DELETE a
