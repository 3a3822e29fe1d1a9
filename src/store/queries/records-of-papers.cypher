// The source records that each paper was made from.
// params: keys [string]
// rows:   asked string, source string, sourceId string, url string, readAt string
// worst:  a handful a paper
UNWIND $keys AS asked
MATCH (:Paper {key: asked})<-[:DESCRIBES]-(r:Record)
RETURN asked, r.source AS source, r.sourceId AS sourceId, r.url AS url, r.readAt AS readAt
ORDER BY asked, source, r.key
