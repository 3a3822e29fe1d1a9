// Which slug a retired paper had, for keys that were retired already.
// params: keys [string]
// rows:   key string, slug string|null
// worst:  one node a key
UNWIND $keys AS key
MATCH (a:Alias {key: key})
RETURN key, a.slug AS slug
